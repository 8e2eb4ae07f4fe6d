/** What a demo's page says about its handlers: which event runs which, what it sends and what it may change. */
export interface Handler {
  readonly id: number;
  readonly on: readonly Trigger[];
  readonly sends: readonly number[];
  readonly updates: readonly number[];
  readonly mode: Mode;
  /** Whether a region made it, for this session and until the region is made anew. */
  readonly passing?: boolean;
  /** How much is shown while it runs; everything when it is not said. */
  readonly progress?: 'minimal' | 'hidden';
  /** Where that is shown; at what it updates when it is not said. */
  readonly shows?: readonly number[];
  readonly client?: ClientCall;
  /** Whether the page scrolls to what it updates when it is done. */
  readonly scroll?: boolean;
}

/** A function of the demo's own module, which runs in the browser before the handler or instead of it. */
export interface ClientCall {
  readonly module: string;
  readonly name: string;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  /** Whether its result is for the outputs; else it takes the place of the inputs' values. */
  readonly shows: boolean;
  /** Whether that is all: nothing is sent to the host. */
  readonly only?: boolean;
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

/** What raised a handler: which of its triggers, and what that carries. */
export interface Raised {
  readonly trigger: number;
  readonly data: unknown;
}

/** What one element says: its own handlers, and what others send as well because of them. */
interface Wiring {
  readonly handlers: readonly Handler[];
  readonly sends?: Readonly<Record<string, readonly number[]>>;
}

/** Reads the wiring of a demo and of the regions in it, which bring their own. */
export function readWiring(section: Element): Handler[] {
  const wirings = wiringsIn(section).map(script => [JSON.parse(script.textContent || '{"handlers":[]}') as Wiring, script.parentElement !== section] as const);
  return wirings.flatMap(([{ handlers }, passing]) => handlers.map(handler => {
    const more = wirings.flatMap(([{ sends }]) => sends?.[handler.id] ?? []);
    return { ...handler, passing, ...(more.length > 0 && { sends: [...new Set([...handler.sends, ...more])] }) };
  }));
}

export const wiringsIn = (root: ParentNode): Element[] => [
  ...root.querySelectorAll('script.wiring'),
  ...[...root.querySelectorAll('template')].flatMap(({ content }) => wiringsIn(content)),
];

/** The handlers which any of the occurrences at a block runs, each once however many of its triggers match. */
export function match(handlers: readonly Handler[], block: number | null, occurrences: readonly Occurrence[]): [Handler, Raised][] {
  const found: [Handler, Raised][] = [];
  for (const handler of handlers) {
    for (const { event, data } of occurrences) {
      const trigger = handler.on.findIndex(on => on.event === event && (block === null || on.component === block));
      if (trigger < 0) continue;
      found.push([handler, { trigger, data }]);
      break;
    }
  }
  return found;
}
