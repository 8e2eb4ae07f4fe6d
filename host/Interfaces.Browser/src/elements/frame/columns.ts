/** A column as the page shows it. */
export interface Column {
  readonly header: HTMLTableCellElement;
  readonly index: number;
  readonly name: string;
  readonly kind: string;
  readonly editable: boolean;
  readonly choices: readonly string[];
}

export const columnsOf = (table: HTMLTableElement): Column[] => [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-column]')].map(header => ({
  header,
  index: Number(header.dataset.column),
  name: header.querySelector('span')?.textContent ?? '',
  kind: header.dataset.kind ?? 'text',
  editable: header.ariaReadOnly !== 'true' && header.getAttribute('aria-readonly') !== 'true',
  choices: JSON.parse(header.dataset.choices ?? '[]') as string[],
}));

/** Holds the columns at the widths that they have, so that rows which come later move nothing, and the pinned ones in their places. */
export function fixWidths(table: HTMLTableElement): boolean {
  const headers = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  table.classList.remove('fixed');
  table.style.minWidth = '';
  for (const header of headers) if (header.dataset.fixed) header.style.width = '';
  const widths = headers.map(header => header.getBoundingClientRect().width);
  const sum = widths.reduce((total, width) => total + width, 0);
  if (sum === 0) return false;
  let left = 0;
  headers.forEach((header, index) => {
    if (!header.style.width) header.dataset.fixed = 'true';
    header.style.width = `${widths[index]}px`;
    const pin = [...header.classList].find(name => /^pin-\d$/.test(name));
    if (pin) table.style.setProperty(`--${pin}`, `${left}px`);
    if (pin || header.matches('.no')) left += widths[index] ?? 0;
  });
  table.style.minWidth = `${sum}px`;
  table.classList.add('fixed');
  return true;
}
