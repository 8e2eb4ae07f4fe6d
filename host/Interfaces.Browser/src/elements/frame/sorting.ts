import type { Column } from './columns';
import type { Order } from './server';

/** By which columns the visitor sorts: up, down, and as it was, in turn. */
export class Sorting {
  private sorts: { column: number; descending: boolean }[] = [];

  get order(): Order['sort'] {
    return this.sorts;
  }

  get isNatural(): boolean {
    return this.sorts.length === 0;
  }

  clear(): void {
    this.sorts = [];
  }

  next(column: number, add: boolean): void {
    const now = this.sorts.find(sort => sort.column === column);
    const rest = add ? this.sorts.filter(sort => sort.column !== column) : [];
    const wanted = !now ? { column, descending: false } : now.descending ? null : { column, descending: true };
    this.sorts = wanted ? [...rest, wanted].slice(-3) : rest;
  }

  show(columns: readonly Column[]): void {
    for (const { header, index } of columns) {
      const sort = this.sorts.find(sort => sort.column === index);
      if (sort) header.ariaSort = sort.descending ? 'descending' : 'ascending';
      else header.removeAttribute('aria-sort');
    }
  }
}
