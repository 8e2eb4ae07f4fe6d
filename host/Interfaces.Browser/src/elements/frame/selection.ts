/** The active cell, and the cells from an anchor to it. Row -1 is the row of headers. */
export class Selection {
  row = -1;
  column = 0;
  private anchorRow = 0;
  private anchorColumn = 0;
  started = false;

  get top(): number { return Math.max(0, Math.min(this.row, this.anchorRow)); }
  get bottom(): number { return Math.max(this.row, this.anchorRow); }
  get left(): number { return Math.min(this.column, this.anchorColumn); }
  get right(): number { return Math.max(this.column, this.anchorColumn); }
  get isOne(): boolean { return this.top === this.bottom && this.left === this.right; }

  has(row: number, column: number): boolean {
    return row >= this.top && row <= this.bottom && column >= this.left && column <= this.right;
  }

  /** Goes to a cell; with extend the cells from where the visitor began stay chosen. */
  move(row: number, column: number, extend: boolean): void {
    this.row = row;
    this.column = column;
    this.started = true;
    if (extend && row >= 0) return;
    this.anchorRow = row;
    this.anchorColumn = column;
  }

  all(rows: number, columns: number): void {
    this.anchorRow = 0;
    this.anchorColumn = 0;
    this.row = rows - 1;
    this.column = columns - 1;
    this.started = true;
  }

  /** Stays within what there is. */
  clamp(rows: number, columns: number): void {
    this.row = Math.min(this.row, rows - 1);
    this.column = Math.max(0, Math.min(this.column, columns - 1));
    this.anchorRow = Math.min(this.anchorRow, rows - 1);
    this.anchorColumn = Math.max(0, Math.min(this.anchorColumn, columns - 1));
  }
}
