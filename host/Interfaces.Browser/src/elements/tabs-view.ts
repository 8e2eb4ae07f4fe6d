import { raise, wake } from '../elements';
import { HeldElement } from './layout/held';
import { type Overflow, watchOverflow } from './layout/overflow';

/** Shows the panel of the tab that is chosen. What the labels say, and which can be chosen, is told by the panels. */
class TabsView extends HeldElement {
  private overflow!: Overflow;

  private get bar(): HTMLElement { return this.querySelector<HTMLElement>(':scope > .tab-bar')!; }

  private get list(): HTMLElement { return this.bar.querySelector<HTMLElement>(':scope > .tab-list')!; }

  private get tabs(): HTMLButtonElement[] { return [...this.list.children] as HTMLButtonElement[]; }

  private get panels(): HTMLElement[] { return [...this.querySelectorAll<HTMLElement>(':scope > [data-block]')]; }

  protected override begin(): void {
    // The labels are drawn from the panels: no patch need know them.
    Object.assign(this.bar, { patch: () => undefined });
    this.list.addEventListener('click', event => this.choose(this.tabs.indexOf((event.target as Element).closest('button')!)));
    this.list.addEventListener('keydown', event => this.key(event));
    this.overflow = watchOverflow(this.list, index => { this.choose(index); this.tabs[index]?.focus(); });
  }

  protected override show(): void {
    const panels = this.panels;
    const wanted = Number(this.state);
    const selected = isShown(panels[wanted]) ? wanted : panels.findIndex(panel => isShown(panel) && !isDisabled(panel));
    while (this.tabs.length > panels.length) this.list.lastElementChild!.remove();
    panels.forEach((panel, index) => {
      const tab = this.tabs[index] ?? this.list.appendChild(document.createElement('button'));
      const chosen = index === selected;
      panel.hidden = !chosen;
      if (chosen) wake(panel);
      draw(tab, panel, chosen);
    });
    this.overflow.fit();
  }

  private choose(index: number): void {
    const panel = this.panels[index];
    if (!panel || isDisabled(panel) || String(index) === this.state) return;
    this.move(String(index));
    const data = { index, value: panel.dataset.label, selected: true };
    raise(this, 'select', data);
    raise(this, 'change', data);
    raise(panel, 'select', data);
  }

  private key(event: KeyboardEvent): void {
    const usable = this.tabs.filter(tab => !tab.disabled && tab.dataset.gone === undefined);
    const at = usable.indexOf(document.activeElement as HTMLButtonElement);
    const rtl = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const step = { ArrowRight: rtl, ArrowLeft: -rtl, Home: -at, End: usable.length - 1 - at }[event.key];
    if (at < 0 || step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = usable.at((at + step) % usable.length);
    if (!next) return;
    this.choose(this.tabs.indexOf(next));
    next.focus();
  }
}

// One that is not on the page is an empty place, and no panel.
const isShown = (panel: HTMLElement | undefined): boolean => panel?.role === 'tabpanel' && !panel.hasAttribute('data-hidden');

const isDisabled = (panel: HTMLElement): boolean => panel.hasAttribute('data-disabled');

function draw(tab: HTMLButtonElement, panel: HTMLElement, chosen: boolean): void {
  const label = panel.dataset.label ?? tab.textContent;
  if (tab.textContent !== label) tab.textContent = label;
  tab.type = 'button';
  tab.role = 'tab';
  tab.id = `${panel.id}-tab`;
  tab.setAttribute('aria-controls', panel.id);
  tab.disabled = isDisabled(panel);
  tab.toggleAttribute('data-gone', !isShown(panel));
  tab.hidden = !isShown(panel);
  tab.ariaSelected = String(chosen);
  tab.tabIndex = chosen ? 0 : -1;
}

customElements.define('tabs-view', TabsView);
