import type { Notice } from './notices';
import { morphTree, parse } from './patch';
import type { Handler } from './wiring';

/** How many running events will change each block, what their places in the queue are, and how far they are. */
export class Waiting {
  private readonly blocks = new Map<number, number>();
  private readonly buttons = new Map<number, number>();
  private readonly places = new Map<number, string>();
  private readonly bars = new Map<number, string>();

  constructor(private readonly block: (id: number) => Element | null) {}

  begin(handler: Handler): void {
    this.count(handler, 1);
    for (const id of handler.updates) clearFailure(this.block(id));
  }

  end(handler: Handler): void {
    this.queued(handler, null);
    this.progress(handler, null);
    this.count(handler, -1);
  }

  /** Shows the place in the queue at the outputs, or takes it away. */
  queued(handler: Handler, text: string | null): void {
    this.show(this.places, shownAt(handler), text);
  }

  /** Shows how far a handler is, or takes that away: where it says so, else at the first that is to be seen of its outputs and of what raised it. */
  progress(handler: Handler | undefined, html: string | null): void {
    if (!handler || handler.progress) return;
    const places = handler.shows ?? [...handler.updates, ...handler.on.flatMap(({ component }) => component ?? [])];
    const first = handler.shows ?? places.filter(id => isSeen(this.block(id))).slice(0, 1);
    this.show(this.bars, html ? first : places, html);
  }

  private show(kept: Map<number, string>, blocks: readonly number[], text: string | null): void {
    for (const id of blocks) {
      if (text) kept.set(id, text);
      else if (!kept.delete(id)) continue;
      this.mark(id, this.block(id));
    }
  }

  /** Marks an element that stands, or will stand, for a block. */
  mark(id: number, element: Element | null): void {
    if (!element) return;
    const waits = (this.blocks.get(id) ?? 0) > 0;
    element.classList.toggle('waiting', waits);
    attribute(element, 'aria-busy', waits ? 'true' : null);
    attribute(element, 'data-queue', this.places.get(id) ?? null);
    bar(element, this.bars.get(id));
    const busy = (this.buttons.get(id) ?? 0) > 0;
    for (const button of element.querySelectorAll(':scope > button')) {
      button.classList.toggle('busy', busy);
      attribute(button, 'aria-disabled', busy ? 'true' : null);
    }
  }

  private count(handler: Handler, step: number): void {
    const shown = handler.progress ? [] : shownAt(handler);
    for (const id of shown) add(this.blocks, id, step);
    const clicked = handler.mode === 'once'
      ? handler.on.flatMap(({ component, event }) => event === 'click' && component !== null ? [component] : [])
      : [];
    for (const id of clicked) add(this.buttons, id, step);
    for (const id of new Set([...shown, ...clicked])) this.mark(id, this.block(id));
  }
}

const shownAt = (handler: Handler): readonly number[] => handler.progress === 'hidden' ? [] : handler.shows ?? handler.updates;

function add(counts: Map<number, number>, id: number, step: number): void {
  counts.set(id, Math.max(0, (counts.get(id) ?? 0) + step));
}

function attribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function bar(element: Element, html: string | undefined): void {
  const shown = element.querySelector(':scope > .progress');
  const next = html ? parse(html) : null;
  if (!next) shown?.remove();
  else if (shown) morphTree(shown, next, true);
  else element.append(next);
}

const isSeen = (element: Element | null): element is Element => element !== null && !element.closest('[hidden]');

/** Marks outputs as failed, and says why in the first that is to be seen. Returns whether there was one. */
export function showFailure(outputs: readonly (Element | null)[], { title, message, detail, seconds }: Notice): boolean {
  const shown = outputs.filter(isSeen);
  for (const output of shown) output.classList.add('failed');
  const first = shown[0];
  if (!first) return false;
  const line = document.createElement('p');
  line.className = 'failure';
  line.setAttribute('role', 'alert');
  if (title) line.appendChild(document.createElement('strong')).textContent = title;
  line.append(message);
  if (detail) line.appendChild(document.createElement('small')).textContent = detail;
  first.append(line);
  if (seconds) setTimeout(() => { if (line.isConnected) shown.forEach(clearFailure); }, seconds * 1000);
  return true;
}

/** Says at outputs that what they show was kept from an equal call. */
export function showCached(outputs: readonly (Element | null)[]): void {
  for (const output of outputs) {
    clearFailure(output);
    const badge = document.createElement('p');
    badge.className = 'cached';
    badge.setAttribute('role', 'status');
    badge.textContent = 'From cache';
    output?.append(badge);
  }
}

function clearFailure(output: Element | null): void {
  output?.classList.remove('failed');
  for (const line of output?.querySelectorAll(':scope > .failure, :scope > .cached') ?? []) line.remove();
}
