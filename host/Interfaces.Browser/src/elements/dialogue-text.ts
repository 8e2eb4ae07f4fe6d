import { insertTag } from './dialogue/tags';

/** A conversation as one text, and what a click puts into it. */
class DialogueText extends HTMLElement {
  private isListening = false;

  connectedCallback(): void {
    if (this.isListening) return;
    this.isListening = true;
    this.addEventListener('click', event => {
      const tag = (event.target as Element).closest<HTMLElement>('[data-tag]')?.dataset.tag;
      const box = this.querySelector('textarea');
      if (tag && box) insertTag(box, tag);
    });
  }
}

customElements.define('dialogue-text', DialogueText);
