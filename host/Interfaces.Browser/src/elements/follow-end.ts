/** Keeps what is in it scrolled to the end while it grows, as long as the reader is at the end. */
class FollowEnd extends HTMLElement {
  private atEnd = true;
  private top = 0;
  private content: Element | null = null;
  private readonly changes = new MutationObserver(() => this.changed());
  // Pictures that arrive, and what is drawn only now that it is in sight, make it grow as well.
  private readonly sizes = new ResizeObserver(() => this.follow());

  connectedCallback(): void {
    this.addEventListener('scroll', this.scrolled, { capture: true, passive: true });
    this.changes.observe(this, { childList: true, characterData: true, subtree: true });
    this.sizes.observe(this);
    this.changed();
  }

  disconnectedCallback(): void {
    this.removeEventListener('scroll', this.scrolled, { capture: true });
    this.changes.disconnect();
    this.sizes.disconnect();
    this.content = null;
  }

  private get panel(): Element { return this.firstElementChild ?? this; }

  // Only who scrolls up leaves the end; that it moves away from the reader is what there is to follow.
  private readonly scrolled = ({ target }: Event): void => {
    const { panel } = this;
    if (target !== panel) return;
    const isThere = panel.scrollHeight - panel.scrollTop - panel.clientHeight < 8;
    this.atEnd = isThere || (this.atEnd && panel.scrollTop >= this.top);
    this.top = panel.scrollTop;
  };

  private changed(): void {
    const content = this.panel.firstElementChild;
    if (content !== this.content) {
      if (this.content) this.sizes.unobserve(this.content);
      if (content) this.sizes.observe(content);
      this.content = content;
    }
    this.follow();
  }

  // Nor is anybody moved away from what they write in it.
  private follow(): void {
    if (!this.atEnd || this.panel.querySelector(':is(input, select, textarea):focus')) return;
    this.panel.scrollTop = this.panel.scrollHeight;
    this.top = this.panel.scrollTop;
  }
}

customElements.define('follow-end', FollowEnd);
