import { upload } from '../../upload';

/** A file that goes along: one that the host has, or one that is on its way there. */
export interface Attached {
  readonly name: string;
  readonly type: string;
  readonly url?: string;
  id?: string;
}

/** The files of a message, drawn as chips, each with a button that takes it out. */
export class Attachments {
  files: Attached[] = [];
  readonly list = document.createElement('ul');
  private readonly ends = new Map<Attached, AbortController>();
  private pending: Promise<unknown> = Promise.resolve();

  constructor(private readonly origin: HTMLElement, private readonly changed: (arrived: boolean) => void, private readonly refused: (message: string) => void) {
    this.list.className = 'attachments';
    this.list.setAttribute('aria-label', 'Files');
  }

  /** The ids of the files that the host has. */
  get value(): { id: string }[] { return this.files.flatMap(({ id }) => id ? [{ id }] : []); }

  /** Done when nothing is on its way. */
  async settled(): Promise<void> {
    while (this.files.some(({ id }) => !id)) await this.pending;
  }

  set(files: readonly Attached[]): void {
    for (const end of this.ends.values()) end.abort();
    this.ends.clear();
    this.files = [...files];
    this.draw();
  }

  add(file: File): void {
    const attached: Attached = { name: file.name, type: file.type };
    const end = new AbortController();
    this.ends.set(attached, end);
    this.files.push(attached);
    this.draw();
    this.pending = Promise.allSettled([this.pending, this.send(attached, file, end.signal)]);
  }

  draw(): void {
    this.list.hidden = this.files.length === 0;
    this.list.replaceChildren(...this.files.map(file => this.chip(file)));
  }

  private async send(attached: Attached, file: File, signal: AbortSignal): Promise<void> {
    try {
      const { id } = await upload(this.origin, file, { signal, onProgress: (sent, total) => this.progress(attached, sent / Math.max(1, total)) });
      attached.id = id;
      this.draw();
      this.changed(true);
    } catch (error) {
      this.take(attached);
      if (!signal.aborted) this.refused(error instanceof Error ? error.message : String(error));
    }
  }

  private progress(file: Attached, share: number): void {
    const bar = this.list.children[this.files.indexOf(file)]?.querySelector('progress');
    if (bar) bar.value = share;
  }

  private take(file: Attached): void {
    this.ends.get(file)?.abort();
    this.ends.delete(file);
    this.files = this.files.filter(other => other !== file);
    this.draw();
  }

  private chip(file: Attached): HTMLLIElement {
    const chip = document.createElement('li');
    if (file.url && /^image\/(?!svg)/.test(file.type)) chip.append(Object.assign(document.createElement('img'), { src: file.url, alt: '' }));
    chip.append(Object.assign(document.createElement('span'), { textContent: file.name }));
    if (!file.id) chip.append(Object.assign(document.createElement('progress'), { ariaLabel: `Uploading ${file.name}` }));
    const remove = Object.assign(document.createElement('button'), { type: 'button', className: 'icon sign remove', ariaLabel: `Take out ${file.name}` });
    remove.addEventListener('click', () => {
      this.take(file);
      this.changed(false);
    });
    chip.append(remove);
    return chip;
  }
}
