import { raise } from '../elements';
import { readWiring } from '../wiring';

/** A link to a file; or a button whose click makes one, which is then downloaded at once. */
class DownloadButton extends HTMLElement {
  private isConnectedOnce = false;
  private isAwaited = false;
  private isMade = false;

  connectedCallback(): void {
    if (this.isConnectedOnce) return;
    this.isConnectedOnce = true;
    this.addEventListener('click', event => this.clicked(event));
  }

  /** The server's next version of this element. */
  patch(next: Element, takeValue: boolean): void {
    const focused = this.contains(document.activeElement);
    this.replaceChildren(...next.childNodes);
    const { control } = this;
    if (focused) control?.focus({ preventScroll: true });
    if (!takeValue) return;
    const link = this.querySelector('a');
    this.isMade = this.isAwaited && link !== null && this.block?.getAttribute('aria-busy') === 'true';
    this.isAwaited = false;
    if (!link || !this.isMade) return;
    const made = link.cloneNode() as HTMLAnchorElement;
    made.removeAttribute('id');
    made.click();
  }

  private get control(): HTMLElement | null { return this.querySelector<HTMLElement>('a, button'); }

  private get block(): HTMLElement | null { return this.closest<HTMLElement>('[data-block]'); }

  /** Whether a click runs a handler that gives this very button its file. */
  private get makes(): boolean {
    const section = this.closest<HTMLElement>('section.demo');
    const id = Number(this.block?.dataset.block);
    return section !== null && readWiring(section).some(({ on, updates }) => updates.includes(id) && on.some(({ component, event }) => component === id && event === 'click'));
  }

  private clicked(event: Event): void {
    const control = event.target instanceof Element ? event.target.closest('a, button') : null;
    if (!control) return;
    const isLink = control instanceof HTMLAnchorElement;
    // A file that a click made is made anew by the next; any other is what is wanted.
    this.isAwaited = (!isLink || this.isMade) && this.makes;
    if (!isLink) return; // A button says itself that it is clicked.
    if (this.isAwaited) event.preventDefault();
    raise(this, 'click');
  }
}

customElements.define('download-button', DownloadButton);
