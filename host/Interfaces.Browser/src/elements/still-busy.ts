import { announce } from '../notices';

const said = 'Not sent: the answer before was still under way.';

// Long enough to be read twice.
const seconds = 8;

/** A line below what the visitor sent too early. It goes when they go on, and with the next version of the block. */
class StillBusy extends HTMLElement {
  private block: Element | null = null;
  private timer = 0;

  connectedCallback(): void {
    this.block = this.parentElement;
    for (const other of this.block?.querySelectorAll(':scope > still-busy') ?? []) if (other !== this) other.remove();
    this.textContent = said;
    announce(said);
    this.block?.addEventListener('input', this.leave);
    this.timer = window.setTimeout(this.leave, seconds * 1000);
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    this.block?.removeEventListener('input', this.leave);
  }

  private readonly leave = (): void => this.remove();
}

customElements.define('still-busy', StillBusy);
