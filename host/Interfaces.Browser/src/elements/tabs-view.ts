import { DeckElement, isDisabled, isShown, label } from './layout/deck';
import { type Overflow, watchOverflow } from './layout/overflow';

/** Tabs: the arrow keys go from label to label, and labels without room are in a menu. */
class TabsView extends DeckElement {
  private overflow!: Overflow;

  private get bar(): HTMLElement { return this.querySelector<HTMLElement>(':scope > .tab-bar')!; }

  private get list(): HTMLElement { return this.bar.querySelector<HTMLElement>(':scope > .tab-list')!; }

  private get tabs(): HTMLButtonElement[] { return [...this.list.children] as HTMLButtonElement[]; }

  protected override begin(): void {
    // The labels are drawn from the panels: no patch need know them.
    Object.assign(this.bar, { patch: () => undefined });
    this.list.addEventListener('click', event => this.choose(this.tabs.indexOf((event.target as Element).closest('button')!)));
    this.list.addEventListener('keydown', event => this.key(event));
    this.overflow = watchOverflow(this.list, index => { this.choose(index); this.tabs[index]?.focus(); });
  }

  protected override draw(panels: readonly HTMLElement[], selected: number): void {
    while (this.tabs.length > panels.length) this.list.lastElementChild!.remove();
    panels.forEach((panel, index) => {
      const tab = this.tabs[index] ?? this.list.appendChild(document.createElement('button'));
      label(tab, panel);
      tab.role = 'tab';
      tab.disabled = isDisabled(panel);
      tab.toggleAttribute('data-gone', !isShown(panel));
      tab.hidden = !isShown(panel);
      tab.ariaSelected = String(index === selected);
      tab.tabIndex = index === selected ? 0 : -1;
    });
    this.overflow.fit();
  }

  private key(event: KeyboardEvent): void {
    const usable = this.tabs.filter(tab => !tab.disabled && tab.dataset.gone === undefined);
    const at = usable.indexOf(document.activeElement as HTMLButtonElement);
    const forward = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const step = { ArrowRight: forward, ArrowLeft: -forward, Home: -at, End: usable.length - 1 - at }[event.key];
    if (at < 0 || step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = usable.at((at + step) % usable.length);
    if (!next) return;
    this.choose(this.tabs.indexOf(next));
    next.focus();
  }
}

customElements.define('tabs-view', TabsView);
