import { raise } from '../elements';
import { morphTree } from '../patch';

/** A conversation: looks after its buttons, and takes of the server's next version only the messages that differ. */
class ChatLog extends HTMLElement {
  // What the server last said of each message; what the visitor made of it since is not in it.
  private known: string[] | null = null;

  connectedCallback(): void {
    if (this.known) return;
    this.known = messages(this).map(message => message.outerHTML);
    this.addEventListener('click', event => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-action]');
      if (button) this.act(button.dataset.action ?? '', button);
    });
    this.addEventListener('change', event => {
      const select = (event.target as Element).closest<HTMLSelectElement>('select[data-action]');
      if (select) this.raise('like', { index: place(select), liked: null, feedback: select.value });
    });
  }

  /** Returns true where the whole is to be morphed: it begins, ends, or looks another way. */
  patch(next: Element): boolean {
    const [log, other] = [this.querySelector('.chat'), next.querySelector('.chat')];
    const fresh = messages(next);
    const latest = fresh.map(message => message.outerHTML);
    const list = log?.querySelector(':scope > .messages');
    if (!log || !other || !list || fresh.length === 0 || shape(this) !== shape(next)) {
      this.known = latest;
      return true;
    }
    for (const { name, value } of other.attributes) if (log.getAttribute(name) !== value && name !== 'style') log.setAttribute(name, value);
    fresh.forEach((message, index) => {
      const current = list.children[index];
      if (!current) list.append(message);
      else if (this.known?.[index] !== latest[index]) morphTree(current, message, false);
    });
    while (list.children.length > fresh.length) list.lastElementChild?.remove();
    this.known = latest;
    return false;
  }

  private act(action: string, button: HTMLButtonElement): void {
    const index = place(button);
    switch (action) {
      case 'like': return this.like(button, index);
      case 'edit': return edit(button, text => this.raise('edit', { index, value: text }));
      case 'option': return this.raise('option-select', { index, column: Number(button.value), of: 'option' });
      case 'example': return this.raise('example-select', { index: Number(button.value), of: 'example' });
      default: return this.raise(action, { index });
    }
  }

  private like(button: HTMLButtonElement, index: number): void {
    const given = button.getAttribute('aria-pressed') !== 'true';
    for (const other of button.parentElement?.querySelectorAll('[aria-pressed]') ?? []) other.setAttribute('aria-pressed', String(other === button && given));
    this.raise('like', { index, liked: given ? button.value === 'Like' : null, feedback: given ? button.value : '' });
  }

  private raise(event: string, data: unknown): void {
    raise(this, event, data);
  }
}

const messages = (root: Element): Element[] => [...root.querySelectorAll('.chat > .messages > .message')];

const shape = (root: Element): string => root.firstElementChild?.localName ?? '';

const place = (element: Element): number => Number(element.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);

/** Puts a box in the place of a message's text, until it is saved or left. */
function edit(button: HTMLElement, save: (text: string) => void): void {
  const message = button.closest<HTMLElement>('.message');
  const body = message?.querySelector<HTMLElement>('.body');
  if (!message || !body || message.querySelector('form.edit')) return;
  const form = document.createElement('form');
  form.className = 'edit';
  const box = document.createElement('textarea');
  box.setAttribute('aria-label', 'Message');
  box.value = message.dataset.text ?? '';
  form.append(box, makeButton('Save', 'primary small', 'submit'), makeButton('Cancel', 'secondary small', 'reset'));
  const end = (): void => {
    form.remove();
    body.hidden = false;
    button.focus();
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
    const text = box.value;
    end();
    if (text !== message.dataset.text) save(text);
  });
  form.addEventListener('reset', end);
  box.addEventListener('keydown', event => {
    if (event.isComposing) return;
    if (event.key === 'Escape') end();
    else if (event.key === 'Enter' && !event.shiftKey) form.requestSubmit();
    else return;
    event.preventDefault();
  });
  body.hidden = true;
  body.before(form);
  box.focus();
}

function makeButton(text: string, className: string, type: 'submit' | 'reset'): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { type, className, textContent: text });
}

customElements.define('chat-log', ChatLog);
