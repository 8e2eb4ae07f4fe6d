/** State that the visitor changes and the server may set. What the server says counts once each time it says it anew: by its turn. */
export abstract class HeldElement extends HTMLElement {
  protected state = '';
  private turn: string | null = null;
  private readonly observer = new MutationObserver(() => this.settle());

  connectedCallback(): void {
    if (this.turn === null) {
      this.turn = this.getAttribute('turn') ?? '';
      this.state = this.getAttribute('state') ?? '';
      this.begin();
      this.show(false);
    }
    this.watch();
  }

  disconnectedCallback(): void {
    this.observer.disconnect();
  }

  /** The visitor has changed the state. */
  protected move(state: string): void {
    this.state = state;
    this.settle();
  }

  /** Connects what is listened to, once. */
  protected abstract begin(): void;

  /** Makes what is inside look like the state, after any patch. Taken: the state has just come from the server. */
  protected abstract show(taken: boolean): void;

  private settle(): void {
    const turn = this.getAttribute('turn') ?? '';
    const taken = turn !== this.turn;
    if (taken) this.state = this.getAttribute('state') ?? '';
    this.turn = turn;
    this.observer.disconnect();
    this.show(taken);
    this.watch();
  }

  /** What is inside and may be patched away from what the state says. */
  protected watched(): Iterable<Element> { return []; }

  private watch(): void {
    this.observer.observe(this, { attributes: true, childList: true });
    for (const child of this.children) this.observer.observe(child, { attributes: true });
    for (const part of this.watched()) this.observer.observe(part, { attributes: true, childList: true, subtree: true });
  }
}
