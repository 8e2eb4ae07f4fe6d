import { raise, wake } from '../../elements';
import { HeldElement } from './held';

/** Several panels of which one is seen at a time. What the labels say, and which can be chosen, is told by the panels. */
export abstract class DeckElement extends HeldElement {
  protected get panels(): HTMLElement[] { return [...this.querySelectorAll<HTMLElement>(':scope > [data-block]')]; }

  protected override show(): void {
    const panels = this.panels;
    const wanted = Number(this.state);
    const selected = isShown(panels[wanted]) ? wanted : panels.findIndex(panel => isShown(panel) && !isDisabled(panel));
    panels.forEach((panel, index) => {
      panel.hidden = index !== selected;
      if (index === selected) wake(panel);
    });
    this.draw(panels, selected);
  }

  /** Draws the labels of the panels. */
  protected abstract draw(panels: readonly HTMLElement[], selected: number): void;

  /** The visitor chooses a panel. */
  protected choose(index: number): void {
    const panel = this.panels[index];
    if (!panel || isDisabled(panel) || String(index) === this.state) return;
    this.move(String(index));
    const data = { index };
    raise(this, 'select', data);
    raise(this, 'change', data);
    raise(panel, 'select', data);
  }
}

/** One that is not on the page is an empty place, and no panel. */
export const isShown = (panel: HTMLElement | undefined): boolean => panel?.hasAttribute('data-label') === true && !panel.hasAttribute('data-hidden');

export const isDisabled = (panel: HTMLElement): boolean => panel.hasAttribute('data-disabled');

/** The label of a panel, as a button that stays the same element. */
export function label(button: HTMLButtonElement, panel: HTMLElement): void {
  const text = panel.dataset.label ?? button.textContent;
  if (button.textContent !== text) button.textContent = text;
  button.type = 'button';
  button.id = `${panel.id}-tab`;
  button.setAttribute('aria-controls', panel.id);
}
