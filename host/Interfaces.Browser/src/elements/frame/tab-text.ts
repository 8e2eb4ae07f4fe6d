/** Cells as spreadsheets exchange them: tabs between cells, quotes around what has tabs, lines or quotes in it. */
export function parseTabText(text: string): string[][] {
  const rows: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  let row: string[] = [];
  while (pattern.lastIndex < text.length || row.length > 0) {
    const found = pattern.exec(text);
    if (!found) break;
    row.push(found[1] === undefined ? found[2] ?? '' : found[1].replaceAll('""', '"'));
    if (found[3] === '\t') continue;
    rows.push(row);
    row = [];
    if (found[3] === '') break;
  }
  return rows;
}

export const writeTabText = (rows: string[][]): string => rows.map(row => row.map(cell).join('\t')).join('\n');

const cell = (text: string): string => /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
