/** Keeps what is in it scrolled to the end while it grows, as long as the reader is at the end. */
class FollowEnd extends HTMLElement {
  private atEnd = true;
  private readonly changes = new MutationObserver(() => this.follow());
  private readonly sizes = new ResizeObserver(() => this.follow());

  connectedCallback(): void {
    this.addEventListener('scroll', this.scrolled, { capture: true, passive: true });
    this.changes.observe(this, { childList: true, characterData: true, subtree: true });
    this.sizes.observe(this);
    this.follow();
  }

  disconnectedCallback(): void {
    this.removeEventListener('scroll', this.scrolled, { capture: true });
    this.changes.disconnect();
    this.sizes.disconnect();
  }

  private get panel(): Element { return this.firstElementChild ?? this; }

  private readonly scrolled = ({ target }: Event): void => {
    const { panel } = this;
    if (target === panel) this.atEnd = panel.scrollHeight - panel.scrollTop - panel.clientHeight < 8;
  };

  private follow(): void {
    if (this.atEnd) this.panel.scrollTop = this.panel.scrollHeight;
  }
}

customElements.define('follow-end', FollowEnd);
