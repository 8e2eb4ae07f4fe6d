import { raise } from '../elements';
import { clearErrors, showError } from '../fields';
import { notify } from '../notices';
import { lensOf } from './media/lens';
import { limitReached, type Pace, paceOf, PieceStream } from './media/streaming';
import { addressOf } from './picture/address';
import { Camera } from './picture/camera';
import { toPng } from './picture/png';
import { copiedImage, onFiles, type Way } from './picture/received';
import { Sending } from './picture/sending';

/** Where a visitor gives a picture: a file that is chosen, dropped or pasted, or a still of the camera. */
class ImageInput extends HTMLElement {
  private camera: Camera | null = null;
  private sending: Sending | null = null;
  private pieces: PieceStream | null = null;
  private ready = false;

  /** What is sent: the id that the host gave the file. */
  get value(): { id: string } | null { return this.dataset.id ? { id: this.dataset.id } : null; }

  /** Why there is no value now. */
  get trouble(): string | null {
    return this.sending ? 'Wait until the upload has finished.' : null;
  }

  connectedCallback(): void {
    if (this.ready) return;
    this.ready = true;
    onFiles(this, way => this.offers(way) && !this.disabled, files => void this.take(files[0]!));
    this.addEventListener('click', event => {
      if (!(event.target instanceof Element)) return;
      const source = event.target.closest<HTMLElement>('[data-source]')?.dataset.source;
      if (event.target.closest('.remove')) this.remove_();
      else if (source === 'webcam') void this.open();
      else if (source === 'clipboard') void this.paste();
    });
  }

  disconnectedCallback(): void {
    this.close();
    this.sending?.stop();
  }

  /** The server's next version of this element. */
  patch(next: Element, takeValue: boolean): void {
    const { id } = this.dataset;
    for (const name of ['data-id', 'data-name', 'data-png', 'data-mirror', 'data-camera']) copy(this, next, name);
    const controls = this.querySelectorAll<HTMLInputElement | HTMLButtonElement>('.drop :is(input, button)');
    const others = next.querySelectorAll<HTMLInputElement | HTMLButtonElement>('.drop :is(input, button)');
    if (controls.length !== others.length) this.querySelector('.drop')?.replaceChildren(...next.querySelector('.drop')?.children ?? []);
    else controls.forEach((control, index) => { control.disabled = others[index]!.disabled; });
    const hint = this.querySelector('.hint');
    if (hint) hint.textContent = next.querySelector('.hint')?.textContent ?? '';
    if (!takeValue) {
      // What the visitor chose stays.
      if (id) this.dataset.id = id;
      else delete this.dataset.id;
      return;
    }
    const view = next.querySelector('image-view');
    if (view) this.querySelector('image-view')?.replaceWith(view);
    // A result in the place of a picture that the camera took does not end what it streams.
    if (this.pieces && this.dataset.id) return this.classList.add('answered');
    this.close();
    this.sending?.stop();
  }

  private get disabled(): boolean { return this.querySelector<HTMLButtonElement>('.drop :is(input, button)')?.disabled ?? true; }

  // What is not among the sources does not come by another door.
  private offers(way: Way): boolean { return this.drop.querySelector(way === 'upload' ? 'input[type="file"]' : '[data-source="clipboard"]') !== null; }

  private get drop(): HTMLElement { return this.querySelector<HTMLElement>('.drop')!; }

  private async open(): Promise<void> {
    if (this.camera || this.disabled) return;
    clearErrors(this);
    try {
      const pace = paceOf(this);
      const camera = await Camera.open(lensOf(this), this.hasAttribute('data-mirror'), () => this.stop(), pace ? null : still => { this.close(); void this.take(still); });
      if (!this.isConnected) return camera.close();
      this.camera = camera;
      this.dataset.state = 'camera';
      this.append(camera.panel);
      if (pace) void this.stream(camera, pace);
    } catch (error) {
      this.refuse(error);
    }
  }

  // The handlers are given what the camera sees as long as it is on; nothing of it stays here but a result in its place.
  private async stream(camera: Camera, pace: Pace): Promise<void> {
    const pieces = this.pieces = new PieceStream(this, pace, ({ id }) => { this.dataset.id = id; });
    const ending = await pieces.run(() => pieces.stopped ? null : camera.frame(this.hasAttribute('data-png') ? 'png' : 'jpeg'));
    if (this.pieces !== pieces) return;
    if (!this.classList.contains('answered')) delete this.dataset.id;
    this.close(true);
    if (ending === 'over') notify({ level: 'info', message: limitReached(pace) });
    else if (ending instanceof Error) this.refuse(ending);
  }

  private stop(): void {
    if (!this.pieces) return this.close(true);
    this.camera?.off();
    this.pieces.stop();
  }

  private close(refocus = false): void {
    this.pieces?.giveUp();
    this.pieces = null;
    this.classList.remove('answered');
    if (!this.camera) return;
    this.camera.close();
    this.camera = null;
    delete this.dataset.state;
    if (refocus) this.drop.querySelector<HTMLElement>('[data-source="webcam"]')?.focus();
  }

  private async paste(): Promise<void> {
    try {
      await this.take(await copiedImage());
    } catch (error) {
      this.refuse(error);
    }
  }

  private async take(file: File): Promise<void> {
    this.close();
    this.sending?.stop();
    const sending = this.sending = new Sending(this, file.name);
    clearErrors(this);
    this.dataset.state = 'sending';
    this.append(sending.panel);
    try {
      const ready = this.hasAttribute('data-png') ? await toPng(file) : file;
      const stored = sending.stopped ? null : await sending.send(ready);
      if (stored && this.sending === sending) this.show(stored);
    } catch (error) {
      if (this.sending === sending) this.refuse(error);
    } finally {
      sending.panel.remove();
      if (this.sending === sending) {
        this.sending = null;
        delete this.dataset.state;
      }
    }
  }

  private show(stored: { id: string; name: string }): void {
    this.dataset.id = stored.id;
    const src = addressOf(this, stored);
    this.querySelector('.frame > img')?.remove();
    this.querySelector('.frame')?.prepend(Object.assign(document.createElement('img'), { src, alt: this.dataset.name ?? '' }));
    const download = this.querySelector<HTMLAnchorElement>('a.download');
    if (download) Object.assign(download, { href: src, download: stored.name });
    this.say('input', 'upload');
  }

  private remove_(): void {
    delete this.dataset.id;
    this.querySelector('.frame > img')?.remove();
    clearErrors(this);
    this.say('input', 'clear');
    this.drop.querySelector<HTMLElement>('input, button')?.focus();
  }

  private say(change: string, event: string): void {
    this.dispatchEvent(new Event(change, { bubbles: true }));
    raise(this, event);
  }

  private refuse(error: unknown): void {
    const field = this.closest('[data-field], [data-block]');
    if (field) showError(field, error instanceof Error ? error.message : String(error));
  }
}

function copy(to: Element, from: Element, name: string): void {
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
}

customElements.define('image-input', ImageInput);
