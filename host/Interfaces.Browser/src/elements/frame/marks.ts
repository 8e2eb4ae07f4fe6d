import { cellsOf } from './cells';
import type { Selection } from './selection';

/** Shows which cell is active and which are chosen, to the eye and to screen readers. */
export function showSelection(table: HTMLTableElement, selection: Selection, active: HTMLElement | null, id: string): void {
  for (const cell of table.querySelectorAll('.active, .chosen')) {
    cell.classList.remove('active', 'chosen');
    cell.removeAttribute('aria-selected');
    if (cell.id === id) cell.removeAttribute('id');
  }
  table.removeAttribute('aria-activedescendant');
  if (!selection.started) return;
  if (!selection.isOne) showChosen(table, selection);
  if (!active) return;
  active.classList.add('active');
  active.id ||= id;
  table.setAttribute('aria-activedescendant', active.id);
}

function showChosen(table: HTMLTableElement, selection: Selection): void {
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody > tr[data-row]')) {
    const place = placeOf(row);
    if (place < selection.top || place > selection.bottom) continue;
    cellsOf(row).forEach((cell, column) => {
      if (!selection.has(place, column)) return;
      cell.classList.add('chosen');
      cell.ariaSelected = 'true';
    });
  }
}

/** The place of a row among those that are seen, from 0. */
export const placeOf = (row: HTMLTableRowElement): number => Number(row.getAttribute('aria-rowindex')) - 2;

/** Scrolls sideways until a column is in sight, beside the pinned ones. */
export function revealColumn(port: HTMLElement, table: HTMLTableElement, header: HTMLElement | undefined): void {
  if (!header || header.matches('.pinned')) return;
  const pinned = [...table.querySelectorAll<HTMLElement>('thead :is(.pinned, .no)')].reduce((width, other) => width + other.offsetWidth, 0);
  const [left, right] = [header.offsetLeft, header.offsetLeft + header.offsetWidth];
  if (left - pinned < port.scrollLeft) port.scrollLeft = left - pinned;
  else if (right > port.scrollLeft + port.clientWidth) port.scrollLeft = right - port.clientWidth;
}
