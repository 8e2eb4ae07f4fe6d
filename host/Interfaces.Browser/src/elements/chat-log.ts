import { ask } from '../ask';
import { raise } from '../elements';
import { parse } from '../patch';
import { edit } from './chat/editing';
import { messages, morphMessage } from './chat/messages';

// What a component inside a message says of itself is nothing that the conversation says.
const foreign = ['raise', 'choice', 'select'];

/** A conversation: looks after its buttons, and takes of the server's next version only the messages that differ. */
class ChatLog extends HTMLElement {
  // What the server last said of each message; what the visitor made of it since is not in it.
  private known: Map<string, string> | null = null;
  private asking = false;
  private wanted: string | undefined;

  connectedCallback(): void {
    if (this.known) return;
    this.known = spoken(messages(this));
    this.addEventListener('click', event => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-action]');
      if (button) this.act(button.dataset.action ?? '', button);
    });
    this.addEventListener('change', event => {
      const select = (event.target as Element).closest<HTMLSelectElement>('select[data-action]');
      if (select) this.raise('like', { index: place(select), liked: null, feedback: select.value });
    });
    // What has grown is not what the server said of it the last time.
    this.addEventListener('grown', event => this.known?.delete((event.target as Element).closest('.chat > .messages > .message')?.id ?? ''));
    this.addEventListener('copied', event => this.copied(event as CustomEvent<string>));
    for (const type of foreign) this.addEventListener(type, event => {
      const field = (event.target as Element).closest('[data-field]');
      if (field && this.contains(field)) event.stopPropagation();
    });
    // It came into the page as what is different from something that was not there.
    if (this.dataset.since !== undefined) void this.refresh();
  }

  /** The conversation as a text: what is copied of it. */
  get value(): string {
    return messages(this).map(message => `${message.querySelector('.visually-hidden')?.textContent ?? ''} ${message.querySelector('.body')?.textContent?.trim() ?? ''}`).join('\n\n');
  }

  /** Returns true where the whole is to be morphed: it begins, ends, or looks another way. */
  patch(next: HTMLElement): boolean {
    const focused = document.activeElement;
    const isInside = this.contains(focused);
    const whole = next.dataset.since === undefined ? this.takeAll(next) : this.takeSome(next);
    if (isInside && whole) queueMicrotask(() => this.keepFocus(focused));
    else if (isInside) this.keepFocus(focused);
    return whole;
  }

  private get log(): HTMLElement | null { return this.querySelector<HTMLElement>('.chat'); }

  private get list(): Element | null { return this.log?.querySelector(':scope > .messages') ?? null; }

  private takeAll(next: HTMLElement): boolean {
    const [log, other] = [this.log, next.querySelector('.chat')];
    const { list } = this;
    const fresh = messages(next);
    const latest = spoken(fresh);
    if (!log || !other || !list || fresh.length === 0 || shape(this) !== shape(next)) {
      this.known = latest;
      return true;
    }
    for (const { name, value } of other.attributes) if (log.getAttribute(name) !== value && name !== 'style') log.setAttribute(name, value);
    fresh.forEach((message, index) => {
      const current = list.children[index];
      if (!current) list.append(message);
      else if (this.known?.get(message.id) !== latest.get(message.id) || current.id !== message.id) morphMessage(current, message);
    });
    while (list.children.length > fresh.length) list.lastElementChild?.remove();
    this.known = latest;
    this.version(next);
    return false;
  }

  // Only what has become different since a version comes: who shows another one asks for the whole.
  private takeSome(next: HTMLElement): boolean {
    const { since, version, count } = next.dataset;
    const { list } = this;
    if (version === this.dataset.version && since !== version && !this.asking) return false;
    if (this.asking || !list || since !== this.dataset.version) {
      this.wanted = version;
      void this.refresh();
      return false;
    }
    for (let last = list.lastElementChild; last && place(last) >= Number(count); last = list.lastElementChild) {
      this.known?.delete(last.id);
      last.remove();
    }
    for (const message of messages(next)) {
      this.known?.set(message.id, message.outerHTML);
      const current = document.getElementById(message.id);
      if (current?.parentElement === list) morphMessage(current, message);
      else list.append(message);
    }
    this.version(next);
    return false;
  }

  private version({ dataset: { version } }: HTMLElement): void {
    if (version === undefined) delete this.dataset.version;
    else this.dataset.version = version;
    delete this.dataset.since;
  }

  private async refresh(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    try {
      do {
        this.wanted = undefined;
        const { html } = await ask<{ html: string }>(this, {});
        const next = parse(html);
        if (next && this.isConnected) this.replace(next);
      } while (this.isConnected && this.wanted !== undefined && this.wanted !== this.dataset.version);
    } catch (error) {
      console.error(error);
    } finally {
      this.asking = false;
    }
  }

  private replace(next: HTMLElement): void {
    if (this.takeAll(next)) {
      this.replaceChildren(...next.childNodes);
      this.version(next);
    }
  }

  // What had the focus may be gone, such as a ready answer that was given: the keyboard goes on at what does the same
  // beside the last message, or at the conversation.
  private keepFocus(focused: Element | null): void {
    if (document.activeElement !== document.body) return;
    const action = focused instanceof HTMLElement ? focused.dataset.action : undefined;
    const next = action ? this.list?.lastElementChild?.querySelector<HTMLElement>(`[data-action="${action}"]`) : null;
    (next ?? this.log)?.focus({ preventScroll: true });
  }

  private act(action: string, button: HTMLButtonElement): void {
    const index = place(button);
    switch (action) {
      case 'like': return this.like(button, index);
      case 'edit': return edit(button, text => this.save(button, index, text));
      case 'option': return this.raise('option-select', { index, column: Number(button.value), of: 'option' });
      case 'example': return this.raise('example-select', { index: Number(button.value), of: 'example' });
      default: return this.raise(action, { index });
    }
  }

  private save(button: HTMLElement, index: number, text: string): void {
    const message = button.closest<HTMLElement>('.message');
    if (message) {
      message.dataset.text = text;
      this.known?.delete(message.id);
    }
    this.raise('edit', { index, value: text });
  }

  private like(button: HTMLButtonElement, index: number): void {
    const given = button.getAttribute('aria-pressed') !== 'true';
    for (const other of button.parentElement?.querySelectorAll('[aria-pressed]') ?? []) other.setAttribute('aria-pressed', String(other === button && given));
    this.raise('like', { index, liked: given ? button.value === 'Like' : null, feedback: given ? button.value : '' });
  }

  // A block of code is not its whole message.
  private copied(event: CustomEvent<string>): void {
    const target = event.target as Element;
    if (!target.closest('.code-block')) return;
    event.stopPropagation();
    this.raise('copy', { index: place(target), of: 'code', value: event.detail.replace(/\n$/, '') });
  }

  private raise(event: string, data: unknown): void {
    raise(this, event, data);
  }
}

const spoken = (all: readonly Element[]): Map<string, string> => new Map(all.map(message => [message.id, message.outerHTML]));

const shape = (root: Element): string => root.firstElementChild?.localName ?? '';

const place = (element: Element): number => Number(element.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);

customElements.define('chat-log', ChatLog);
