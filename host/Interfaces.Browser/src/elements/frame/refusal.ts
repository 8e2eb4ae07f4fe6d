import { cellsOf } from './cells';

/** Says what is wrong with what was entered, at the component and at the cell. */
export class Refusal {
  private waiting: { source: number; column: number } | null = null;

  constructor(private readonly host: HTMLElement, private readonly table: HTMLTableElement) {}

  /** Says it; an empty message takes back what was said. */
  say(message: string): void {
    const line = this.host.closest('[data-block]')?.querySelector(':scope > .error');
    if (line) line.textContent = message;
    if (message === '') for (const cell of this.table.querySelectorAll('[aria-invalid]')) cell.removeAttribute('aria-invalid');
  }

  /** Marks a cell as soon as it is in the page. */
  at(source: number, column: number): void {
    this.waiting = { source, column };
    this.mark();
  }

  mark(): void {
    if (!this.waiting) return;
    const row = this.table.querySelector<HTMLTableRowElement>(`tr[data-row="${this.waiting.source}"]`);
    if (!row) return;
    cellsOf(row)[this.waiting.column]?.setAttribute('aria-invalid', 'true');
    this.waiting = null;
  }
}
