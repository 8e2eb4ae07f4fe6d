import katex from 'katex';

/** A formula: its text is LaTeX until this sets it. */
class MathText extends HTMLElement {
  private tex: string | null = null;

  connectedCallback(): void {
    if (this.tex === null) this.draw(this.textContent ?? '');
  }

  /** The server's next version of this element. */
  patch(next: Element): void {
    const tex = next.textContent ?? '';
    const same = tex === this.tex && next.className === this.className;
    this.className = next.className;
    if (!same) this.draw(tex);
  }

  private draw(tex: string): void {
    this.tex = tex;
    katex.render(tex, this, { displayMode: this.classList.contains('display'), throwOnError: false, trust: false, strict: 'ignore', maxSize: 50, maxExpand: 500 });
  }
}

customElements.define('math-text', MathText);
