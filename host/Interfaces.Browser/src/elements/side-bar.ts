import { raise } from '../elements';
import { HeldElement } from './layout/held';

const NARROW = 640;

/** A part at the side that folds away. Where the demo is narrow it lies above the rest, closed until it is asked for. */
class SideBar extends HeldElement {
  private narrow: boolean | null = null;
  private shown = false;

  private get toggle(): HTMLButtonElement | null { return this.querySelector(':scope > .sidebar-head > .sidebar-toggle'); }

  protected override begin(): void {
    this.addEventListener('click', event => {
      if (this.toggle?.contains(event.target as Node)) this.set(!this.shown);
    });
    this.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !this.narrow || !this.shown || event.defaultPrevented) return;
      this.set(false);
      this.toggle?.focus();
    });
    document.addEventListener('pointerdown', event => {
      if (this.narrow && this.shown && this.isConnected && !this.contains(event.target as Node)) this.set(false);
    });
    const demo = this.closest<HTMLElement>('.demo') ?? this.parentElement!;
    this.measure(demo);
    new ResizeObserver(() => { if (this.measure(demo)) this.show(false); }).observe(demo);
  }

  protected override show(taken: boolean): void {
    if (taken) this.shown = this.state === 'open';
    this.toggleAttribute('shown', this.shown);
    this.toggleAttribute('narrow', this.narrow === true);
    if (this.toggle) this.toggle.ariaExpanded = String(this.shown);
  }

  // What comes to lie above the rest is closed first; what has its place again is as it was.
  private measure(demo: HTMLElement): boolean {
    const narrow = demo.clientWidth < NARROW;
    if (narrow === this.narrow) return false;
    this.narrow = narrow;
    this.shown = !narrow && this.state === 'open';
    return true;
  }

  private set(shown: boolean): void {
    this.shown = shown;
    this.move(shown ? 'open' : 'closed');
    raise(this, shown ? 'expand' : 'collapse');
  }
}

customElements.define('side-bar', SideBar);
