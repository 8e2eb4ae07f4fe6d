import { raise } from '../elements';
import { toggleFullscreen } from './picture/fullscreen';

/** A picture with named parts: a name that is pointed at lights up its part, and a part its name. */
class AnnotatedImage extends HTMLElement {
  private ready = false;

  connectedCallback(): void {
    this.cutOut();
    if (this.ready) return;
    this.ready = true;
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, event => this.light(indexOf(event)));
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, () => this.light(null));
    this.addEventListener('click', event => {
      const index = indexOf(event);
      if (event.target instanceof Element && event.target.closest('.fullscreen')) toggleFullscreen(this);
      else if (index !== null) raise(this, 'select', { index: Number(index) });
    });
  }

  /** The server's next version of this element. */
  patch(next: Element): void {
    const focused = document.activeElement instanceof HTMLElement && this.contains(document.activeElement) ? document.activeElement : null;
    const selector = focused?.dataset.index ? `${focused.closest('.legend') ? '.legend' : '.frame'} [data-index="${focused.dataset.index}"]` : null;
    this.setAttribute('style', next.getAttribute('style') ?? '');
    this.replaceChildren(...next.childNodes);
    this.cutOut();
    if (selector) this.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  private cutOut(): void {
    for (const mask of this.querySelectorAll<HTMLElement>('.mask')) mask.style.maskImage = `url("${mask.dataset.mask ?? ''}")`;
  }

  private light(index: string | null): void {
    this.toggleAttribute('data-lit', index !== null);
    for (const part of this.querySelectorAll<HTMLElement>('[data-index]')) part.classList.toggle('lit', part.dataset.index === index);
  }
}

const indexOf = (event: Event): string | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]')?.dataset.index ?? null : null;

customElements.define('annotated-image', AnnotatedImage);
