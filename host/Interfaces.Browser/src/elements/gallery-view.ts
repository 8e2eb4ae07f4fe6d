import { raise } from '../elements';
import { clearErrors, showError } from '../fields';
import { addressOf } from './picture/address';
import { toggleFullscreen } from './picture/fullscreen';
import { addRemove, makeItem } from './picture/items';
import { toPng } from './picture/png';
import { onFiles } from './picture/received';
import { Sending } from './picture/sending';
import { Stage } from './picture/stage';

interface Entry { id: string; caption?: string }

/** Pictures and films side by side; one can be made large, and where a visitor may, they are added and taken out. */
class GalleryView extends HTMLElement {
  private stage!: Stage;
  private index = -1;
  private sending: Sending | null = null;

  /** What is sent: the ids that the host gave the files, and their captions. */
  get value(): Entry[] {
    return this.items.map(item => {
      const caption = item.querySelector('.caption')?.textContent;
      return { id: item.dataset.id ?? '', ...(caption ? { caption } : {}) };
    });
  }

  connectedCallback(): void {
    if (this.stage) return;
    this.stage = new Stage(this.querySelector('.tools'), step => this.go(step), () => this.close());
    onFiles(this, () => this.editable, files => void this.add(files));
    this.addEventListener('click', event => this.clicked(event));
    this.addEventListener('keydown', event => this.key(event));
    this.settle();
  }

  disconnectedCallback(): void {
    this.sending?.stop();
  }

  /** The server's next version of this element. */
  patch(next: Element, takeValue: boolean): void {
    const chosen = next.getAttribute('data-selected');
    const moved = chosen !== this.getAttribute('data-selected');
    for (const { name, value } of next.attributes) this.setAttribute(name, value);
    for (const { name } of [...this.attributes]) if (!next.hasAttribute(name) && name !== 'data-open') this.removeAttribute(name);
    const input = this.querySelector<HTMLInputElement>('.drop > input');
    if (input) input.disabled = next.querySelector<HTMLInputElement>('.drop > input')?.disabled ?? true;
    if (takeValue) this.replace(next);
    if (takeValue || moved) this.settle();
  }

  private get list(): HTMLElement { return this.querySelector<HTMLElement>(':scope > .items')!; }

  private get items(): HTMLElement[] { return [...this.list.children] as HTMLElement[]; }

  private get editable(): boolean { return this.hasAttribute('data-editable'); }

  // An item that is still there stays the same element: its picture need not come again.
  private replace(next: Element): void {
    const known = new Map(this.items.map(item => [item.dataset.id, item]));
    const items = [...next.querySelectorAll<HTMLElement>(':scope > .items > li')].map(item => {
      const same = known.get(item.dataset.id);
      if (!same || same.textContent !== item.textContent) return item;
      known.delete(item.dataset.id);
      return same;
    });
    this.list.replaceChildren(...items);
  }

  // As the script wants it: what it has chosen, or nothing.
  private settle(): void {
    this.list.querySelectorAll('.remove').forEach(button => { if (!this.editable) button.remove(); });
    if (this.editable) this.items.forEach(addRemove);
    const chosen = this.dataset.selected === undefined ? -1 : Number(this.dataset.selected);
    this.show(chosen < this.items.length ? chosen : -1);
  }

  private clicked(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const item = event.target.closest<HTMLElement>('.items > li');
    if (event.target.closest('.fullscreen')) toggleFullscreen(this.stage.panel);
    else if (item && event.target.closest('.remove')) this.takeOut(item);
    else if (item && event.target.closest('.item')) this.choose(this.items.indexOf(item), true);
  }

  private key(event: KeyboardEvent): void {
    if (!(event.target instanceof Element) || !event.target.matches('.item') || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = this.items.findIndex(item => item.contains(event.target as Node));
    if (event.key === 'Delete' && this.editable) return this.takeOut(this.items[at]!);
    const columns = getComputedStyle(this.list).gridTemplateColumns.split(' ').length;
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, ArrowUp: at - columns, ArrowDown: at + columns, Home: 0, End: this.items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.items[to]?.querySelector<HTMLElement>('.item')?.focus();
  }

  private choose(index: number, byVisitor: boolean): void {
    if (index === this.index && this.isOpen) return;
    const opens = this.hasAttribute('data-preview') && !this.isOpen;
    this.show(index);
    if (!byVisitor) return;
    raise(this, 'select', { index });
    if (opens) raise(this, 'preview-open', { index });
    if (this.isOpen) this.stage.panel.focus({ preventScroll: true });
  }

  private get isOpen(): boolean { return this.hasAttribute('data-open'); }

  private show(index: number): void {
    this.index = index;
    this.items.forEach((item, place) => item.querySelector('.item')?.setAttribute('aria-pressed', String(place === index)));
    const open = index >= 0 && this.hasAttribute('data-preview');
    this.toggleAttribute('data-open', open);
    if (!open) return this.stage.panel.remove();
    const item = this.items[index]!;
    const picture = item.querySelector<HTMLImageElement | HTMLVideoElement>('.item > :is(img, video)')!;
    this.stage.show({
      src: picture.src.replace(/#.*/, ''),
      file: item.dataset.file ?? '',
      name: item.querySelector('.item')?.getAttribute('aria-label') ?? '',
      caption: item.querySelector('.caption')?.textContent ?? '',
      isVideo: picture instanceof HTMLVideoElement,
    }, `${index + 1} of ${this.items.length}`);
    if (!this.contains(this.stage.panel)) this.prepend(this.stage.panel);
  }

  private go(step: number): void {
    const last = this.items.length - 1;
    this.choose(step === Infinity ? last : step === -Infinity ? 0 : (this.index + step + last + 1) % (last + 1), true);
  }

  private close(): void {
    const { index } = this;
    this.show(-1);
    raise(this, 'preview-close', { index });
    this.items[index]?.querySelector<HTMLElement>('.item')?.focus();
  }

  private takeOut(item: HTMLElement): void {
    const index = this.items.indexOf(item);
    item.remove();
    if (this.index >= index) this.show(-1);
    this.dispatchEvent(new Event('input', { bubbles: true }));
    raise(this, 'delete', { index, name: item.dataset.file ?? '' });
    const near = this.items[Math.min(index, this.items.length - 1)];
    (near?.querySelector<HTMLElement>('.item') ?? this.querySelector<HTMLElement>('.drop > input'))?.focus();
  }

  private async add(files: readonly File[]): Promise<void> {
    clearErrors(this);
    const room = Number(this.dataset.max) - this.items.length;
    const added = this.items.length;
    try {
      for (const file of files.slice(0, Math.max(0, room))) if (!await this.addOne(file)) break;
      if (files.length > room) throw new Error(`There is room for ${this.dataset.max} items.`);
    } catch (error) {
      const field = this.closest('[data-field], [data-block]');
      if (field) showError(field, error instanceof Error ? error.message : String(error));
    }
    if (this.items.length > added) raise(this, 'upload');
  }

  private async addOne(file: File): Promise<boolean> {
    const sending = this.sending = new Sending(this, file.name);
    this.append(sending.panel);
    try {
      const isVideo = file.type.startsWith('video/');
      const stored = await sending.send(this.hasAttribute('data-png') && !isVideo ? await toPng(file) : file);
      if (!stored) return false;
      const item = makeItem(stored, addressOf(this, stored), isVideo);
      addRemove(item);
      this.list.append(item);
      this.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    } finally {
      sending.panel.remove();
      this.sending = null;
    }
  }
}

customElements.define('gallery-view', GalleryView);
