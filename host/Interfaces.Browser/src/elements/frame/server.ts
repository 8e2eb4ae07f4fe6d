import { ask } from '../../ask';

/** Which rows are seen in which order, as the server takes it. */
export interface Order {
  search?: string;
  filters?: { column: number; rule: string; value?: string }[];
  sort?: { column: number; descending: boolean }[];
}

/** One thing that the visitor changed. */
export type Change =
  | { row: number; column: number; value: string | boolean | null }
  | { add: number }
  | { delete: number };

interface State {
  readonly version: number;
  readonly step: number;
  readonly count: number;
}

export interface WindowAnswer extends State {
  readonly total: number;
  readonly from: number;
  readonly rows: string;
}

export interface EditAnswer extends State {
  readonly rows?: string;
  readonly refused?: { row: number | null; column: number | null; message: string };
}

export const askWindow = (element: Element, from: number, count: number, order: Order): Promise<WindowAnswer> =>
  ask(element, { window: { from, count }, order });

export const askText = (element: Element, row: number, column: number): Promise<{ text: string }> => ask(element, { cell: { row, column } });

export const askCopy = (element: Element, from: number, count: number, columns: number[], headers: boolean, order: Order): Promise<{ text: string }> =>
  ask(element, { copy: { from, count, columns, headers }, order });

export const sendEdit = (element: Element, version: number, step: number, changes: Change[]): Promise<EditAnswer> =>
  ask(element, { edit: { version, step, changes } });
