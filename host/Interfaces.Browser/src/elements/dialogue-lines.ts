import { raise } from '../elements';
import { insertTag } from './dialogue/tags';

interface Line { Speaker: string; Text: string; }

/** A conversation line by line. Enter begins the next line, and Ctrl+Enter says that it is done. */
class DialogueLines extends HTMLElement {
  private add: HTMLButtonElement | null = null;
  private last: HTMLTextAreaElement | null = null;

  get value(): Line[] {
    return this.lines
      .map(line => ({ Speaker: speakerOf(line)?.value.trim() ?? '', Text: textOf(line)?.value.trim() ?? '' }))
      .filter(line => line.Text !== '');
  }

  connectedCallback(): void {
    if (this.add) return;
    this.add = Object.assign(document.createElement('button'), { type: 'button', className: 'secondary small', textContent: 'Add a line' });
    this.list?.after(this.add);
    this.add.addEventListener('click', () => this.begin(this.lines.at(-1) ?? null));
    this.addEventListener('keydown', event => this.key(event));
    this.addEventListener('focusin', event => { if (event.target instanceof HTMLTextAreaElement) this.last = event.target; });
    this.addEventListener('click', event => this.press(event.target as Element));
  }

  /** The server's next version of this element: without takeValue what was typed stays. */
  patch(next: Element, takeValue: boolean): void {
    const list = next.querySelector('ol');
    if (takeValue && list && JSON.stringify(linesIn(list)) !== JSON.stringify(this.value)) this.list?.replaceChildren(...list.children);
    const tags = next.querySelector('.dialogue-tags');
    this.querySelector('.dialogue-tags')?.remove();
    if (tags) this.append(tags);
  }

  private get list(): HTMLOListElement | null { return this.querySelector('ol'); }

  private get lines(): HTMLLIElement[] { return [...this.list?.children ?? []] as HTMLLIElement[]; }

  private key(event: KeyboardEvent): void {
    const line = (event.target as Element).closest('li');
    if (!line || event.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) raise(this, 'submit');
    else if (event.key === 'Enter' && !event.shiftKey) this.begin(line);
    else if (event.key === 'Backspace' && event.target.value === '' && this.lines.length > 1) this.drop(line);
    else return;
    event.preventDefault();
  }

  private press(target: Element): void {
    const line = target.closest('li');
    const tag = target.closest<HTMLElement>('[data-tag]')?.dataset.tag;
    if (line && target.closest('.close')) this.drop(line);
    const box = this.last?.isConnected ? this.last : textOf(this.lines.at(-1));
    if (tag && box) insertTag(box, tag);
  }

  // The next line is likely another's: with two speakers they take turns.
  private begin(after: HTMLLIElement | null): void {
    if (!after || this.lines.length >= Number(this.dataset.max)) return;
    const line = after.cloneNode(true) as HTMLLIElement;
    const [speaker, text, before] = [speakerOf(line), textOf(line), speakerOf(after)];
    if (text) text.value = '';
    if (speaker instanceof HTMLSelectElement && before instanceof HTMLSelectElement) speaker.selectedIndex = (before.selectedIndex + 1) % speaker.options.length;
    else if (speaker) speaker.value = '';
    after.after(line);
    (speaker instanceof HTMLInputElement ? speaker : text)?.focus();
  }

  private drop(line: HTMLLIElement): void {
    const neighbour = (line.previousElementSibling ?? line.nextElementSibling) as HTMLLIElement | null;
    const text = textOf(line);
    if (neighbour) line.remove();
    else if (text) text.value = '';
    textOf(neighbour ?? line)?.focus();
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

const speakerOf = (line: Element): HTMLSelectElement | HTMLInputElement | null => line.querySelector('.speaker');

const textOf = (line: Element | undefined | null): HTMLTextAreaElement | null => line?.querySelector<HTMLTextAreaElement>('.said') ?? null;

const linesIn = (list: Element): Line[] => [...list.children]
  .map(line => ({ Speaker: speakerOf(line)?.value.trim() ?? '', Text: textOf(line)?.value.trim() ?? '' }))
  .filter(line => line.Text !== '');

customElements.define('dialogue-lines', DialogueLines);
