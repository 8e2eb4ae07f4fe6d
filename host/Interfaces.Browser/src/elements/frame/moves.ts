/** Where a key leads from a cell; null for a key that leads nowhere. */
export function moveOf(event: KeyboardEvent, from: { row: number; column: number }, rows: number, columns: number, page: number): [row: number, column: number] | null {
  const { row, column } = from;
  const far = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowUp': return [far ? 0 : row - 1, column];
    case 'ArrowDown': return [far ? rows - 1 : row + 1, column];
    case 'ArrowLeft': return [row, far ? 0 : column - 1];
    case 'ArrowRight': return [row, far ? columns - 1 : column + 1];
    case 'Home': return [far ? 0 : row, 0];
    case 'End': return [far ? rows - 1 : row, columns - 1];
    case 'PageUp': return [Math.max(0, row - page), column];
    case 'PageDown': return [row + page, column];
    default: return null;
  }
}
