import { raise } from '../elements';
import { announce } from '../notices';
import type { Value } from '../values';
import { droppedFiles } from './files/dropped';
import { refusal } from './files/limits';
import { button, fileRow, progressRow } from './files/rows';
import { say, send } from './files/sending';

/** Files that are there, and a place to put others. The list is the truth: what is in it with an id is the value. */
class FileBox extends HTMLElement {
  private isConnectedOnce = false;
  private readonly sending = new Set<AbortController>();

  connectedCallback(): void {
    if (this.isConnectedOnce) return;
    this.isConnectedOnce = true;
    this.addEventListener('input', event => { if (event.target === this.input) event.stopPropagation(); });
    this.addEventListener('change', event => { if (event.target === this.input) this.choose(event); });
    this.addEventListener('click', event => this.clicked(event));
    this.addEventListener('dragover', event => this.dragged(event));
    this.addEventListener('dragleave', () => this.classList.remove('dragged'));
    this.addEventListener('drop', event => this.dropped(event));
    this.draw();
  }

  get value(): Value {
    const files = this.rows.map(row => ({ id: row.dataset.id ?? '' }));
    return this.most === null ? files[0] ?? null : files;
  }

  /** Why there is no value now. */
  get trouble(): string | null {
    return this.sending.size > 0 ? 'Wait until the upload has finished.' : null;
  }

  /** The server's next version of this element. Without takeValue the files that are here stay. */
  patch(next: Element, takeValue: boolean): void {
    const kept = takeValue || !this.input ? null : this.list;
    if (takeValue) this.stop();
    const focused = this.contains(document.activeElement);
    for (const { name } of [...this.attributes]) if (!next.hasAttribute(name)) this.removeAttribute(name);
    for (const { name, value } of next.attributes) this.setAttribute(name, value);
    this.replaceChildren(...next.childNodes);
    if (kept) this.list.replaceWith(kept);
    this.draw();
    if (focused) (this.input ?? this.querySelector<HTMLElement>('a, button'))?.focus({ preventScroll: true });
  }

  private get input(): HTMLInputElement | null { return this.querySelector<HTMLInputElement>(':scope > .file-drop > input'); }

  private get list(): HTMLUListElement { return this.querySelector<HTMLUListElement>(':scope > .file-list')!; }

  private get rows(): HTMLLIElement[] { return [...this.list.querySelectorAll<HTMLLIElement>(':scope > li[data-id]')]; }

  private get most(): number | null { return this.dataset.most === undefined ? null : Number(this.dataset.most); }

  private get isUsable(): boolean { return this.input?.disabled === false; }

  private choose(event: Event): void {
    event.stopPropagation();
    const { input } = this;
    const files = [...input?.files ?? []];
    if (input) input.value = ''; // The same file can be chosen again.
    void this.take(files);
  }

  private dragged(event: DragEvent): void {
    if (!this.isUsable || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.classList.add('dragged');
  }

  private dropped(event: DragEvent): void {
    this.classList.remove('dragged');
    if (!this.isUsable || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then(files => this.take(files));
  }

  private async take(chosen: File[]): Promise<void> {
    const messages: string[] = [];
    const files = chosen.filter(file => {
      const reason = refusal(file, this.input?.accept ?? '', Number(this.dataset.maxBytes ?? Infinity));
      if (reason) messages.push(reason);
      return !reason;
    });
    const room = this.most === null ? 1 : this.most - this.rows.length - this.sending.size;
    if (files.length > room) messages.push(this.most === null ? 'Only one file is taken here.' : `At most ${this.most} files are taken here.`);
    const sent = await Promise.all(this.queue(files.slice(0, Math.max(0, room)), messages));
    if (sent.some(Boolean)) {
      this.changed();
      raise(this, 'upload');
    }
    say(this, messages);
  }

  // One after another, each with its own cancel button from the start.
  private queue(files: File[], messages: string[]): Promise<boolean>[] {
    if (this.most === null && files.length > 0) this.stop();
    let before: Promise<unknown> = Promise.resolve();
    return files.map(file => {
      const stop = new AbortController();
      this.sending.add(stop);
      const { row, show } = progressRow(file, () => stop.abort());
      this.list.append(row);
      this.draw();
      const sending = before.then(() => this.sendOne(file, row, stop, show, messages));
      before = sending;
      return sending;
    });
  }

  private async sendOne(file: File, row: HTMLLIElement, stop: AbortController, show: (sent: number, total: number) => void, messages: string[]): Promise<boolean> {
    const result = stop.signal.aborted ? null : await send(this, file, stop.signal, show);
    this.sending.delete(stop);
    const focused = row.contains(document.activeElement);
    if (typeof result === 'string') messages.push(result);
    const taken = result !== null && typeof result !== 'string' && row.isConnected;
    if (!taken) {
      row.remove();
    } else {
      if (this.most === null) for (const old of this.rows) old.remove();
      row.replaceWith(fileRow(this.closest<HTMLElement>('section.demo')?.dataset.demo ?? '', result));
      announce(`${result.name} is uploaded.`);
    }
    this.draw();
    if (focused) this.input?.focus();
    return taken;
  }

  private stop(): void {
    for (const controller of this.sending) controller.abort();
    for (const row of this.list.querySelectorAll('.file-sending')) row.remove();
  }

  private clicked(event: Event): void {
    const row = (event.target as Element).closest<HTMLLIElement>('a.file-name') && (event.target as Element).closest<HTMLLIElement>('li[data-id]');
    if (!row) return;
    const [index, name] = [this.rows.indexOf(row), row.dataset.name ?? ''];
    raise(this, 'select', { index, value: name });
    raise(this, 'download', { index, name });
  }

  private takeOut(row: HTMLLIElement): void {
    const [index, name] = [this.rows.indexOf(row), row.dataset.name ?? ''];
    row.remove();
    this.draw();
    (this.rows[Math.min(index, this.rows.length - 1)]?.querySelector<HTMLElement>('.close') ?? this.input)?.focus();
    announce(`${name} is removed.`);
    this.changed();
    raise(this, 'delete', { index, name });
    if (this.rows.length === 0) raise(this, 'clear');
  }

  private move(row: HTMLLIElement, step: -1 | 1, pressed: string): void {
    const other = this.rows[this.rows.indexOf(row) + step];
    if (!other) return;
    if (step < 0) other.before(row);
    else other.after(row);
    this.draw();
    row.querySelector<HTMLElement>(`.${pressed}:not(:disabled), .move:not(:disabled)`)?.focus();
    this.changed();
  }

  private changed(): void {
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }

  // The buttons are only there where they can do something.
  private draw(): void {
    const { rows, list } = this;
    list.hidden = list.childElementCount === 0;
    for (const [index, row] of rows.entries()) {
      row.querySelectorAll('button').forEach(old => old.remove());
      if (!this.isUsable) continue;
      const name = row.dataset.name ?? '';
      if (this.dataset.reorder !== undefined && rows.length > 1) {
        const up = button('icon move up', `Move ${name} up`, () => this.move(row, -1, 'up'));
        const down = button('icon move down', `Move ${name} down`, () => this.move(row, 1, 'down'));
        up.disabled = index === 0;
        down.disabled = index === rows.length - 1;
        row.append(up, down);
      }
      row.append(button('close', `Remove ${name}`, () => this.takeOut(row)));
    }
  }
}

customElements.define('file-box', FileBox);
