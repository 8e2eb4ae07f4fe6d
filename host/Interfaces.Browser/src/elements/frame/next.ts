/** Makes an element have the attributes of another. */
export function takeAttributes(current: Element, next: Element): void {
  for (const { name } of [...current.attributes]) if (!next.hasAttribute(name)) current.removeAttribute(name);
  for (const { name, value } of next.attributes) current.setAttribute(name, value);
}

/** Puts the server's next rows, and headers where they are others, into a table. Returns whether the columns are the same. */
export function takeTable(table: HTMLTableElement, next: HTMLTableElement): boolean {
  for (const name of ['aria-readonly', 'aria-colcount', 'aria-rowcount']) {
    const value = next.getAttribute(name);
    if (value === null) table.removeAttribute(name);
    else table.setAttribute(name, value);
  }
  const same = shapeOf(table.tHead) === shapeOf(next.tHead);
  if (!same && next.tHead) {
    table.tHead?.replaceWith(next.tHead);
    table.classList.remove('fixed');
  }
  const body = next.tBodies[0];
  for (const old of [...table.tBodies]) old.remove();
  if (body) table.append(body);
  return same;
}

const shapeOf = (head: HTMLTableSectionElement | null): string =>
  [...head?.querySelectorAll<HTMLElement>('th') ?? []].map(header => [header.dataset.column, header.dataset.kind, header.querySelector('span')?.textContent, header.dataset.choices, header.getAttribute('aria-readonly')].join('|')).join('\n');
