import { raise } from '../elements';
import { toggleFullscreen } from './picture/fullscreen';

/** Two pictures, and a line between them that a slider moves. */
class ImageCompare extends HTMLElement {
  private ready = false;

  connectedCallback(): void {
    if (this.ready) return;
    this.ready = true;
    // Where the line stands is nobody's value.
    for (const type of ['input', 'change']) {
      this.addEventListener(type, event => {
        event.stopPropagation();
        const { value } = event.target as HTMLInputElement;
        this.style.setProperty('--position', `${value}%`);
        if (type === 'change') raise(this, 'select', { value: Number(value) });
      });
    }
    // What a visitor gives is compared at once.
    this.closest('fieldset')?.addEventListener('input', () => this.take());
    this.addEventListener('click', event => {
      if (event.target instanceof Element && event.target.closest('.fullscreen')) toggleFullscreen(this);
    });
  }

  /** The server's next version of this element. */
  patch(next: Element): void {
    this.setAttribute('style', next.getAttribute('style') ?? '');
    this.replaceChildren(...next.childNodes);
  }

  private take(): void {
    for (const side of ['Before', 'After']) {
      const given = this.closest('fieldset')?.querySelector<HTMLImageElement>(`[data-field="${side}"] image-view img`);
      const figure = this.querySelector(`figure.${side.toLowerCase()}`);
      figure?.querySelector('img')?.remove();
      if (given) figure?.prepend(given.cloneNode());
    }
  }
}

customElements.define('image-compare', ImageCompare);
