/** What a demo's page says about its handlers: which event runs which, what it sends and what it may change. */
export interface Handler {
  readonly id: number;
  readonly on: readonly Trigger[];
  readonly sends: readonly number[];
  readonly updates: readonly number[];
  readonly mode: Mode;
}

export interface Trigger {
  readonly component: number | null;
  readonly event: string;
}

/** What happens to an event whose handler is still running: it is dropped, it runs beside, or the last one runs afterwards. */
export type Mode = 'once' | 'multiple' | 'always-last';

/** One event of a block, with what it carries. */
export interface Occurrence {
  readonly event: string;
  readonly data: unknown;
}

export function readWiring(section: Element): Handler[] {
  const script = section.querySelector(':scope > script.wiring');
  return script?.textContent ? (JSON.parse(script.textContent) as { handlers: Handler[] }).handlers : [];
}

/** The handlers which any of the occurrences at a block runs, each once however many of its triggers match. */
export function match(handlers: readonly Handler[], block: number | null, occurrences: readonly Occurrence[]): [Handler, unknown][] {
  const found: [Handler, unknown][] = [];
  for (const handler of handlers) {
    const occurrence = occurrences.find(({ event }) =>
      handler.on.some(trigger => trigger.event === event && (block === null || trigger.component === block)));
    if (occurrence) found.push([handler, occurrence.data]);
  }
  return found;
}
