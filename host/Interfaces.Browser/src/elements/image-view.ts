import { raise } from '../elements';
import { toggleFullscreen } from './picture/fullscreen';
import { pixelAt } from './picture/place';

const step = 1 / 40;

/** A picture that can fill the screen, and in which a place can be chosen: with the pointer, or with a mark that the arrow keys move. */
class ImageView extends HTMLElement {
  private readonly mark = { x: .5, y: .5 };
  private ready = false;

  connectedCallback(): void {
    if (this.ready) return;
    this.ready = true;
    this.addEventListener('click', event => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      if (target.closest('.fullscreen')) toggleFullscreen(this);
      else if (target.closest('.target')) this.choose(event);
    });
    this.addEventListener('keydown', event => this.key(event));
  }

  private choose(event: MouseEvent): void {
    const image = this.querySelector('img');
    if (!image?.naturalWidth) return;
    // A click without a button is one of the keyboard.
    const place = event.detail === 0
      ? [Math.floor(this.mark.x * (image.naturalWidth - 1)), Math.floor(this.mark.y * (image.naturalHeight - 1))]
      : pixelAt(image, event.clientX, event.clientY);
    if (place) raise(this, 'select', { range: place });
  }

  private key(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.target')) return;
    const move = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.mark.x = Math.min(1, Math.max(0, this.mark.x + move[0]!));
    this.mark.y = Math.min(1, Math.max(0, this.mark.y + move[1]!));
    event.target.style.setProperty('--x', `${this.mark.x * 100}%`);
    event.target.style.setProperty('--y', `${this.mark.y * 100}%`);
  }
}

customElements.define('image-view', ImageView);
