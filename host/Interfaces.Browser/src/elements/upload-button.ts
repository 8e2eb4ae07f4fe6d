import { raise } from '../elements';
import { announce } from '../notices';
import type { Value } from '../values';
import { refusal } from './files/limits';
import { button } from './files/rows';
import { say, send } from './files/sending';

/** A button that opens the browser's box for choosing files, and uploads what is chosen. */
class UploadButton extends HTMLElement {
  private isConnectedOnce = false;
  private sending: AbortController | null = null;

  connectedCallback(): void {
    if (this.isConnectedOnce) return;
    this.isConnectedOnce = true;
    this.addEventListener('click', event => {
      if (!(event.target instanceof Node && this.button.contains(event.target)) || this.button.getAttribute('aria-disabled') === 'true') return;
      raise(this, 'click');
      this.input.click();
    });
    for (const type of ['input', 'change']) this.addEventListener(type, event => { if (event.target === this.input) event.stopPropagation(); });
    this.addEventListener('change', () => {
      const files = [...this.input.files ?? []];
      this.input.value = '';
      void this.take(files);
    });
  }

  get value(): Value {
    const files = (this.dataset.files ?? '').split(' ').filter(Boolean).map(id => ({ id }));
    return this.dataset.most === undefined ? files[0] ?? null : files;
  }

  /** Why there is no value now. */
  get trouble(): string | null {
    return this.sending ? 'Wait until the upload has finished.' : null;
  }

  /** The server's next version of this element. Without takeValue the files that were uploaded stay. */
  patch(next: Element, takeValue: boolean): void {
    const { files } = this.dataset;
    for (const { name } of [...this.attributes]) if (!next.hasAttribute(name)) this.removeAttribute(name);
    for (const { name, value } of next.attributes) this.setAttribute(name, value);
    if (takeValue) this.sending?.abort();
    else this.dataset.files = files;
    for (const [old, fresh] of [[this.button, next.querySelector('button')], [this.input, next.querySelector('input')]] as const) {
      if (!fresh) continue;
      for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
      for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
      if (old instanceof HTMLButtonElement) old.replaceChildren(...fresh.childNodes);
    }
  }

  private get button(): HTMLButtonElement { return this.querySelector<HTMLButtonElement>(':scope > button')!; }

  private get input(): HTMLInputElement { return this.querySelector<HTMLInputElement>(':scope > input')!; }

  private async take(chosen: File[]): Promise<void> {
    const most = Number(this.dataset.most ?? 1);
    const messages = chosen.map(file => refusal(file, this.input.accept, Number(this.dataset.maxBytes ?? Infinity))).filter(reason => reason !== null);
    if (chosen.length > most) messages.push(`At most ${most} files are taken here.`);
    if (chosen.length === 0 || messages.length > 0) return say(this, messages);
    const stop = this.sending = new AbortController();
    const ids = await this.send(chosen, stop, messages);
    this.sending = null;
    if (ids.length > 0) {
      this.dataset.files = ids.join(' ');
      announce(ids.length === 1 ? `${chosen[0]?.name ?? ''} is uploaded.` : `${ids.length} files are uploaded.`);
      this.dispatchEvent(new Event('input', { bubbles: true }));
      raise(this, 'upload');
    }
    say(this, messages);
  }

  private async send(files: File[], stop: AbortController, messages: string[]): Promise<string[]> {
    const bar = document.createElement('progress');
    bar.max = Math.max(1, files.reduce((sum, { size }) => sum + size, 0));
    bar.setAttribute('aria-label', `Uploading ${files.map(({ name }) => name).join(', ')}`);
    const line = document.createElement('span');
    line.className = 'file-sending';
    line.append(bar, button('close', 'Cancel the upload', () => stop.abort()));
    this.append(line);
    this.button.setAttribute('aria-disabled', 'true');
    const ids: string[] = [];
    let before = 0;
    for (const file of files) {
      if (stop.signal.aborted) break;
      const result = await send(this, file, stop.signal, sent => { bar.value = before + sent; });
      before += file.size;
      if (typeof result === 'string') messages.push(result);
      else if (result) ids.push(result.id);
    }
    const focused = line.contains(document.activeElement);
    line.remove();
    this.button.removeAttribute('aria-disabled');
    if (focused) this.button.focus();
    return stop.signal.aborted ? [] : ids;
  }
}

customElements.define('upload-button', UploadButton);
