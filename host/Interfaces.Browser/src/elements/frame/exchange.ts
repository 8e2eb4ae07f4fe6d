import { cellsOf, isCut, rawOf } from './cells';
import type { Column } from './columns';
import type { Rows } from './rows';
import type { Selection } from './selection';
import type { Change } from './server';
import { parseTabText, writeTabText } from './tab-text';

/** The chosen cells as a spreadsheet takes them; null when the page does not hold all of them. */
export function chosenText(rows: Rows, { top, bottom, left, right }: Selection): string | null {
  const lines: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    const known = rows.known(row);
    const cells = known ? cellsOf(known).slice(left, right + 1) : [];
    if (!known || cells.some(isCut)) return null;
    lines.push(cells.map(rawOf));
  }
  return writeTabText(lines);
}

/** What a block of a spreadsheet changes from a cell on; rows beyond the last one are added. */
export function pasted(text: string, from: { row: number; column: number }, columns: readonly Column[], count: number, sourceOf: (row: number) => number | null): Change[] {
  const changes: Change[] = [];
  for (const [index, cells] of parseTabText(text).entries()) {
    const source = sourceOf(from.row + index);
    if (source === null) continue;
    if (source >= count) changes.push({ add: source });
    cells.forEach((value, offset) => {
      const column = columns[from.column + offset];
      if (column?.editable) changes.push({ row: source, column: column.index, value });
    });
  }
  return changes;
}

const mostRows = 10_000;

/** What emptying the chosen cells changes. */
export function cleared({ top, bottom, left, right }: Selection, columns: readonly Column[], sourceOf: (row: number) => number | null): Change[] {
  const changes: Change[] = [];
  for (let row = top; row <= Math.min(bottom, top + mostRows); row++) {
    const source = sourceOf(row);
    if (source === null) continue;
    for (const column of columns.slice(left, right + 1)) if (column.editable) changes.push({ row: source, column: column.index, value: column.kind === 'boolean' ? false : '' });
  }
  return changes;
}

/** What taking the rows of the chosen cells away changes: the last first, so that the others keep their places. */
export function removed({ top, bottom }: Selection, sourceOf: (row: number) => number | null): Change[] {
  const sources: number[] = [];
  for (let row = top; row <= Math.min(bottom, top + mostRows); row++) {
    const source = sourceOf(row);
    if (source !== null) sources.push(source);
  }
  return sources.sort((a, b) => b - a).map(source => ({ delete: source }));
}
