/** What a page knows of a cell. */
export const cellsOf = (row: HTMLTableRowElement): HTMLTableCellElement[] => [...row.querySelectorAll<HTMLTableCellElement>(':scope > td')];

export const tickOf = (cell: Element): HTMLInputElement | null => cell.querySelector<HTMLInputElement>(':scope > input[type=checkbox]');

/** What is edited and copied, which may be written otherwise than what is seen. */
export function rawOf(cell: HTMLElement): string {
  const tick = tickOf(cell);
  return tick ? String(tick.checked) : cell.dataset.raw ?? cell.textContent ?? '';
}

export const isCut = (cell: HTMLElement): boolean => cell.hasAttribute('data-more');

/** What was entered stands in its cell at once; how it is written, the server says. */
export function showTyped(cell: HTMLElement, value: string | boolean): void {
  if (typeof value === 'boolean') return;
  cell.textContent = value;
  cell.removeAttribute('data-raw');
  cell.removeAttribute('data-more');
  cell.classList.add('saving');
}
