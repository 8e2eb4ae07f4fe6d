import { raise } from '../elements';

/** Raises `tick` again and again. It does not try to make up for ticks that a sleeping page has missed. */
class TickTimer extends HTMLElement {
  static readonly observedAttributes = ['interval', 'active'];
  private timer = 0;

  connectedCallback(): void {
    this.restart();
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.isConnected && before !== after) this.restart();
  }

  private restart(): void {
    clearInterval(this.timer);
    const interval = Number(this.getAttribute('interval'));
    if (this.hasAttribute('active') && interval > 0) this.timer = window.setInterval(() => raise(this, 'tick'), interval);
  }
}

customElements.define('tick-timer', TickTimer);
