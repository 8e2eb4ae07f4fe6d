import { raise } from '../elements';

/** Marked text, whose marks can be chosen. */
class HighlightedText extends HTMLElement {
  private isListening = false;

  connectedCallback(): void {
    if (this.isListening) return;
    this.isListening = true;
    this.addEventListener('click', event => {
      const mark = (event.target as Element).closest<HTMLElement>('[data-index]');
      if (mark) raise(this, 'select', { index: Number(mark.dataset.index) });
    });
  }
}

customElements.define('highlighted-text', HighlightedText);
