import { raise } from '../elements';
import { HeldElement } from './layout/held';

/** A window above the page, which the browser itself makes modal: it holds the focus and gives it back. */
class DialogView extends HeldElement {
  private opener: HTMLElement | null = null;

  private get dialog(): HTMLDialogElement { return this.querySelector<HTMLDialogElement>(':scope > dialog')!; }

  protected override begin(): void {
    this.dialog.removeAttribute('open'); // Without script it was a part of the page.
    // It stays open until it is closed here, whatever a patch says of the attribute.
    this.addEventListener('click', event => {
      const target = event.target as Element;
      if (target === this.dialog || target.closest('.close')?.parentElement?.parentElement === this.dialog) this.dialog.close();
    });
    this.addEventListener('close', event => { if (event.target === this.dialog) this.closed(); }, true);
    document.addEventListener('focusin', event => {
      if (event.target instanceof HTMLElement && !this.contains(event.target)) this.opener = event.target;
    });
  }

  protected override show(): void {
    const open = this.state === 'open';
    if (open === this.dialog.open) return;
    if (open) this.dialog.showModal();
    else this.dialog.close();
  }

  private closed(): void {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || this.contains(activeElement)) this.opener?.focus();
    if (this.state !== 'open') return;
    this.move('closed');
    raise(this, 'close');
  }
}

customElements.define('dialog-view', DialogView);
