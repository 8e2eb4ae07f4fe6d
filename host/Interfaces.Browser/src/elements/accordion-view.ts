import { raise } from '../elements';
import { HeldElement } from './layout/held';

/** Says when its details were opened or closed, and does so itself when the server wants it. */
class AccordionView extends HeldElement {
  private get details(): HTMLDetailsElement | null { return this.querySelector(':scope > details'); }

  protected override begin(): void {
    this.addEventListener('toggle', event => { if (event.target === this.details) this.toggled(); }, true);
  }

  protected override show(taken: boolean): void {
    if (taken && this.details) this.details.open = this.state === 'open';
  }

  private toggled(): void {
    const state = this.details?.open ? 'open' : 'closed';
    if (state === this.state) return;
    this.move(state);
    raise(this, state === 'open' ? 'expand' : 'collapse');
  }
}

customElements.define('accordion-view', AccordionView);
