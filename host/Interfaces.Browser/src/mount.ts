import { Calls } from './calls';
import { connectElements } from './elements';
import { showError } from './fields';
import { FocusFollower } from './follow';
import { type Growth, grow } from './grow';
import { focusedKey, refocusKey, restore, snapshot } from './keep';
import { find, morph, morphTree, parse } from './patch';
import type { Connection } from './resume';
import { Session } from './session';
import { read, unreadable, type Value, valueElement } from './values';
import { Waiting } from './waiting';
import { type Handler, match, type Occurrence, readWiring, wiringsIn } from './wiring';

/** One demo on the page. The same demo may be there twice, each with its own session. */
export class Mount implements Connection {
  readonly id: string;
  readonly name: string;
  session!: Session;
  waiting!: Waiting;
  signal!: AbortSignal;
  private calls!: Calls;
  private handlers: Handler[] = [];
  private end = new AbortController();
  private readonly focus = new FocusFollower();

  constructor(public section: HTMLElement) {
    this.id = section.id;
    this.name = section.dataset.demo ?? '';
    this.begin();
  }

  readonly block = (id: number): HTMLElement | null => find(this.section, `[data-block="${id}"]`);

  /** The visitor is here: opens the session, so that it is ready when something happens. */
  touch(): void {
    void this.session.open().then(
      () => { this.section.dataset.session = ''; },
      () => undefined, // Said when it matters: at the first event.
    );
  }

  /** Calls the handlers of what happened; resolves when all of them are done. */
  trigger(block: number | null, ...occurrences: Occurrence[]): Promise<unknown> {
    return Promise.all(match(this.handlers, block, occurrences).map(([handler, raised]) => {
      this.touch();
      return this.calls.start(handler, raised);
    }));
  }

  /** A handler as it is now; undefined when it is gone with the region that made it. */
  readonly handler = (id: number): Handler | undefined => this.handlers.find(handler => handler.id === id);

  /** A new session knows of no region yet: they are made again. */
  remake(): void {
    if (wiringsIn(this.section).length < 2) return;
    this.handlers = this.handlers.filter(({ passing }) => !passing);
    void this.trigger(null, { event: 'load', data: null });
  }

  /** The values of blocks; null when one of them cannot be read, which is then said at the field. */
  collect(blocks: readonly number[]): Record<string, Value> | null {
    const values: Record<string, Value> = {};
    for (const id of blocks) {
      const wrapper = this.block(id);
      const element = wrapper && valueElement(wrapper);
      if (!element) continue;
      const wrong = [element, ...element.querySelectorAll('[data-value]')].find(unreadable);
      if (wrong) {
        showError(wrong.closest('[data-field], [data-block]') ?? wrapper, unreadable(wrong) ?? '');
        return null;
      }
      values[id] = read(element);
    }
    return values;
  }

  patch(id: number, html: string, takeValue: boolean, grows?: { target: string; to: number }): void {
    this.morph(id, html, takeValue);
    if (grows) find(this.section, `#${grows.target}`)?.setAttribute('data-grown', String(grows.to));
  }

  /** Adds to a text. Returns false when that is not the text which is there. */
  append(growth: Growth): boolean {
    const element = find(this.section, `#${growth.target}`);
    // Whoever puts something else there takes the attribute away.
    return !element || (element.getAttribute('data-grown') === String(growth.from) && grow(element, growth));
  }

  private morph(id: number, html: string, takeValue: boolean): void {
    const current = this.block(id);
    const next = parse(html);
    if (!current || !next) return;
    const rewired = [current, next].some(element => wiringsIn(element).length > 0);
    this.waiting.mark(id, next);
    // What waits in a template nobody has typed into, and it cannot be morphed: it is in a document of its own.
    if (!current.isConnected) return current.replaceWith(next);
    this.focus.around(current, () => morph(current, next, takeValue));
    if (rewired) this.handlers = readWiring(this.section);
    connectElements(this.section);
  }

  connected(yes: boolean): void {
    if (yes === (this.section.dataset.state !== 'reconnecting')) return;
    this.section.querySelector(':scope > .connection')?.remove();
    if (yes) {
      delete this.section.dataset.state;
      return;
    }
    this.section.dataset.state = 'reconnecting';
    const line = document.createElement('p');
    line.className = 'connection';
    line.setAttribute('role', 'status');
    line.textContent = 'Reconnecting…';
    this.section.prepend(line);
  }

  /** Puts a new version of the demo in place; what was typed stays where its component is still there. */
  replace(html: string): void {
    const next = parse(html);
    if (!next) return;
    const earlier = snapshot(this.section);
    const fresh = snapshot(next);
    const focused = focusedKey(this.section);
    this.close();
    morphTree(this.section, next, true);
    this.section = document.getElementById(this.id) ?? this.section;
    restore(this.section, earlier, fresh);
    refocusKey(this.section, focused);
    this.begin();
    connectElements(this.section);
  }

  /** Leaves everything that is still running to itself. */
  close(): void {
    this.end.abort();
  }

  private begin(): void {
    this.close();
    this.end = new AbortController();
    this.signal = this.end.signal;
    this.handlers = readWiring(this.section);
    this.session = new Session(this.name, this, this.section.dataset.opened);
    this.waiting = new Waiting(this.block);
    this.calls = new Calls(this);
    void this.trigger(null, { event: 'load', data: null });
  }
}
