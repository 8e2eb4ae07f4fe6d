// The buttons that take each other's place, such as Submit and Stop.
const taking = ':scope > :not([hidden]) > :is(button.primary, button.stop):not(:disabled)';

const isNowhere = (active: Element | null): boolean => !active || active === document.body || active.closest('[hidden]') !== null;

/** When a button goes away that has the focus, the focus goes to the one that takes its place, so that the keyboard is not lost. */
export class FocusFollower {
  private row: Element | null = null;

  /** Changes a block. Which button takes the place may be known only with a later change. */
  around(block: Element, change: () => void): void {
    const row = block.contains(document.activeElement) ? block.parentElement : null;
    change();
    this.row = row ?? this.row;
    if (this.row && isNowhere(document.activeElement)) {
      const next = this.row.querySelector<HTMLElement>(taking);
      if (!next) return;
      next.focus({ preventScroll: true });
    }
    this.row = null;
  }
}
