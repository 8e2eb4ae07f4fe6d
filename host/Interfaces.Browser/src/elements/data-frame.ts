import { cellsOf, isCut, rawOf, showTyped, tickOf } from './frame/cells';
import { Changes } from './frame/changes';
import { type Column, columnsOf, fixWidths } from './frame/columns';
import { Editor, type Ended } from './frame/editor';
import { chosenText, cleared, pasted, removed } from './frame/exchange';
import { Filters } from './frame/filters';
import { placeOf, revealColumn, showSelection } from './frame/marks';
import { moveOf } from './frame/moves';
import { takeAttributes, takeTable } from './frame/next';
import { connectPointer, type Place } from './frame/pointer';
import { Refusal } from './frame/refusal';
import { Rows } from './frame/rows';
import { Selection } from './frame/selection';
import { askCopy, askText, type Change, type EditAnswer, type Order, type WindowAnswer } from './frame/server';
import { Sorting } from './frame/sorting';
import { makeTools, type Tools } from './frame/tools';

/** A table that shows a window of many rows, is walked through by keyboard, and is edited cell by cell. */
class DataFrame extends HTMLElement {
  private port!: HTMLElement;
  private table!: HTMLTableElement;
  private columns: Column[] = [];
  private rows!: Rows;
  private changes!: Changes;
  private tools!: Tools;
  private refusal!: Refusal;
  private readonly selection = new Selection();
  private readonly sorting = new Sorting();
  private readonly filters = new Filters(this, () => this.reorder(), () => this.table.focus());
  private search = '';
  private typing = 0;
  private resized: ResizeObserver | null = null;

  connectedCallback(): void {
    const [scroll, table] = [this.querySelector<HTMLElement>(':scope > .scroll'), this.querySelector('table')];
    if (this.rows || !scroll || !table) return;
    [this.port, this.table] = [scroll, table];
    for (const name of ['tabindex', 'role', 'aria-labelledby']) scroll.removeAttribute(name);
    table.tabIndex = 0;
    this.refusal = new Refusal(this, table);
    this.changes = new Changes(this, (changes, answer) => this.taken(changes, answer), (changes, answer) => this.refused(changes, answer), () => this.failed());
    this.rows = new Rows(this, scroll, table, () => this.order, answer => this.answered(answer), () => this.drawn());
    this.tools = makeTools(this, this.name, {
      search: text => { clearTimeout(this.typing); this.typing = window.setTimeout(() => { this.search = text; this.reorder(); }, 200); },
      addRow: () => this.addRow(),
      deleteRows: () => this.deleteRows(),
      copy: () => void this.copyAll(),
      enlarge: () => void (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen()),
    });
    this.prepend(this.tools.bar);
    this.listen();
    this.begin();
    this.resized = new ResizeObserver(() => { if (!table.classList.contains('fixed')) fixWidths(table); this.rows.later(); });
    this.resized.observe(scroll);
  }

  disconnectedCallback(): void {
    this.resized?.disconnect();
  }

  get value(): unknown {
    return this.changes?.value;
  }

  /** The server's next version of this element. */
  patch(next: Element, takeValue: boolean): void {
    if (!(next instanceof HTMLElement) || !this.rows) return;
    // What was changed here and is still on its way goes first; the server's answer to it says how the rows are then.
    if (!takeValue && !this.changes.isEmpty) return;
    const fresh = next.querySelector('table');
    if (!fresh) return;
    takeAttributes(this, next);
    this.port.style.maxHeight = next.querySelector<HTMLElement>('.scroll')?.style.maxHeight ?? '';
    const same = takeTable(this.table, fresh);
    if (!same) this.sorting.clear();
    this.begin();
    if (!same) fixWidths(this.table);
  }

  private begin(): void {
    this.columns = columnsOf(this.table);
    this.changes.begin(Number(this.dataset.version), Number(this.dataset.step));
    this.querySelector(':scope > .rest')?.remove();
    this.decorate();
    this.rows.adopt(this.isNatural ? this.table.tBodies[0] ?? null : null, Math.max(1, this.columns.length));
    this.selection.clamp(this.rows.total, this.columns.length);
    this.mark();
  }

  private get name(): string {
    const label = document.getElementById(this.table.getAttribute('aria-labelledby') ?? '');
    return label?.textContent?.trim() || 'table';
  }

  private get editable(): boolean { return this.hasAttribute('data-editable'); }

  private get order(): Order {
    return { search: this.search, filters: this.filters.order ?? [], sort: this.sorting.order ?? [] };
  }

  private get isNatural(): boolean {
    return this.search === '' && this.filters.order?.length === 0 && this.sorting.isNatural;
  }

  private decorate(): void {
    this.sorting.show(this.columns);
    if (this.dataset.search === 'filter') this.filters.show(this.columns);
  }

  private listen(): void {
    const { table } = this;
    // What happens inside is no event of the block: those are raised when the server has taken a change.
    for (const type of ['input', 'change', 'select']) this.addEventListener(type, event => { if (event.target !== this) event.stopPropagation(); });
    table.addEventListener('keydown', event => this.key(event));
    connectPointer(table, {
      placeOf: target => this.placeOf(target),
      go: ({ row, column }, extend) => this.go(row, column, extend),
      extend: ({ row, column }) => { this.selection.move(row, column, true); this.mark(); },
    });
    table.addEventListener('dblclick', event => { if (this.placeOf(event.target)) this.edit(null); });
    table.addEventListener('click', event => this.clicked(event));
    table.addEventListener('copy', event => this.copy(event));
    table.addEventListener('paste', event => this.paste(event));
    table.addEventListener('focus', () => {
      if (!this.selection.started) this.go(0, 0, false, false);
      this.mark();
    });
    table.addEventListener('blur', () => this.mark());
  }

  private reorder(): void {
    this.decorate();
    this.port.scrollTop = 0;
    this.rows.reload();
  }

  private answered(answer: WindowAnswer): boolean {
    if (answer.version !== this.changes.version) {
      // The session began anew, or a handler gave other rows: theirs count from here on.
      this.changes.begin(answer.version, answer.step);
    } else if (answer.step < this.changes.step) {
      return false;
    }
    this.table.setAttribute('aria-rowcount', String(answer.total + 1));
    this.tools.state.textContent = answer.total === answer.count ? '' : `${answer.total.toLocaleString()} of ${answer.count.toLocaleString()} rows`;
    return true;
  }

  private drawn(): void {
    if (!this.table.classList.contains('fixed') && this.rows.total > 0) fixWidths(this.table);
    this.mark();
    this.refusal.mark();
  }

  // Where the visitor is.

  private cell(row: number, column: number): HTMLElement | null {
    if (row < 0) return this.columns[column]?.header ?? null;
    const found = this.rows.at(row);
    return found ? cellsOf(found)[column] ?? null : null;
  }

  private placeOf(target: EventTarget | null): Place | null {
    const cell = target instanceof Element ? target.closest('td') : null;
    const row = cell?.closest('tr');
    if (!cell || !row?.dataset.row) return null;
    return { row: placeOf(row), column: cellsOf(row).indexOf(cell) };
  }

  private sourceOf(row: number): number | null {
    const known = this.rows.known(row)?.dataset.row;
    return known !== undefined ? Number(known) : this.isNatural ? row : null;
  }

  private go(row: number, column: number, extend: boolean, tell = true): void {
    row = Math.max(-1, Math.min(row, this.rows.total - 1));
    column = Math.max(0, Math.min(column, this.columns.length - 1));
    const moved = row !== this.selection.row || column !== this.selection.column || !this.selection.started;
    this.selection.move(row, column, extend);
    if (row >= 0) this.rows.reveal(row);
    revealColumn(this.port, this.table, this.columns[column]?.header);
    this.mark();
    const source = row < 0 ? null : this.sourceOf(row);
    if (tell && moved && source !== null) this.raise('select', { index: source, column: this.columns[column]?.index ?? 0 });
  }

  private mark(): void {
    showSelection(this.table, this.selection, this.cell(this.selection.row, this.selection.column), `${this.closest('[data-block]')?.id ?? 'frame'}-active`);
  }

  // Keys and mouse.

  private key(event: KeyboardEvent): void {
    if (event.target !== this.table || event.isComposing) return;
    const { selection } = this;
    const handled = this.command(event);
    if (handled) return event.preventDefault();
    const move = moveOf(event, selection, this.rows.total, this.columns.length, this.rows.page);
    if (!move) return;
    event.preventDefault();
    this.go(move[0], move[1], event.shiftKey);
  }

  private command(event: KeyboardEvent): boolean {
    const { selection } = this;
    const far = event.ctrlKey || event.metaKey;
    if (far && event.key.toLowerCase() === 'a') { selection.all(this.rows.total, this.columns.length); this.mark(); return true; }
    if (far || (event.altKey && event.key !== 'ArrowDown')) return false;
    if (selection.row < 0) return this.headerCommand(event);
    switch (event.key) {
      case 'Enter':
      case 'F2': return this.edit(null);
      case ' ': return this.toggle() || (this.edit(null), true);
      case 'Delete':
      case 'Backspace': return this.clear();
    }
    return event.key.length === 1 && !event.altKey && this.edit(event.key);
  }

  private headerCommand(event: KeyboardEvent): boolean {
    const column = this.columns[this.selection.column];
    if (!column) return false;
    if (event.key === 'Enter' || event.key === ' ') return this.sort(column, event.shiftKey), true;
    if (event.altKey && event.key === 'ArrowDown' && this.dataset.search === 'filter') return this.filters.open(column), true;
    return false;
  }

  private sort(column: Column, add: boolean): void {
    this.sorting.next(column.index, add);
    this.reorder();
  }

  private clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const header = target.closest<HTMLElement>('thead th[data-column]');
    const column = this.columns.find(column => column.header === header);
    if (column) {
      this.selection.move(-1, this.columns.indexOf(column), false);
      this.table.focus({ preventScroll: true });
      return this.sort(column, event.shiftKey);
    }
    const place = target.matches('td > input[type=checkbox]') ? this.placeOf(target) : null;
    if (!place) return;
    this.set(place.row, place.column, (target as HTMLInputElement).checked);
    this.table.focus({ preventScroll: true });
  }

  // Changes.

  private canEdit(column: number): boolean {
    return this.editable && this.columns[column]?.editable === true;
  }

  private toggle(): boolean {
    const { row, column } = this.selection;
    const tick = this.cell(row, column) && tickOf(this.cell(row, column)!);
    if (!tick) return false;
    if (!tick.disabled) {
      tick.checked = !tick.checked;
      this.set(row, column, tick.checked);
    }
    return true;
  }

  private edit(typed: string | null): boolean {
    const { row, column } = this.selection;
    const [cell, settings] = [this.cell(row, column), this.columns[column]];
    if (!cell || !settings || row < 0 || !this.canEdit(column)) return false;
    if (tickOf(cell)) return typed === null && this.toggle();
    const source = this.sourceOf(row);
    const open = (text: string): void => { new Editor(cell, settings, text, `${settings.name}, row ${(source ?? row) + 1}`, typed, end => this.edited(row, column, text, end)); };
    if (isCut(cell) && source !== null) void askText(this, source, settings.index).then(({ text }) => open(text), () => this.failed());
    else open(rawOf(cell));
    return true;
  }

  private edited(row: number, column: number, before: string, { text, move }: Ended): void {
    // A cell that lost the focus to something else keeps it lost.
    if (document.activeElement === document.body || move[0] !== 0 || move[1] !== 0 || text === null) this.table.focus({ preventScroll: true });
    if (text !== null && text !== before) this.set(row, column, text);
    if (move[0] !== 0 || move[1] !== 0) this.go(row + move[0] < 0 ? 0 : row + move[0], column + move[1], false);
  }

  private set(row: number, column: number, value: string | boolean): void {
    const source = this.sourceOf(row);
    const settings = this.columns[column];
    if (source === null || !settings) return;
    const cell = this.cell(row, column);
    if (cell) showTyped(cell, value);
    this.refusal.say('');
    this.changes.add([{ row: source, column: settings.index, value }]);
  }

  private clear(): boolean {
    if (!this.editable) return false;
    return this.send(cleared(this.selection, this.columns, row => this.sourceOf(row)));
  }

  private send(changes: Change[]): boolean {
    if (changes.length === 0) return false;
    this.refusal.say('');
    this.changes.add(changes);
    return true;
  }

  private addRow(): void {
    const source = this.selection.started && this.selection.row >= 0 ? this.sourceOf(this.selection.row) : null;
    const place = this.isNatural && source !== null ? source + 1 : Number(this.dataset.count);
    this.send([{ add: place }]);
    this.table.focus({ preventScroll: true });
    this.goAfter = place;
  }

  private goAfter: number | null = null;

  private deleteRows(): void {
    if (!this.selection.started || this.selection.row < 0) return this.refusal.say('Choose a cell of the row first.');
    this.send(removed(this.selection, row => this.sourceOf(row)));
    this.table.focus({ preventScroll: true });
    this.selection.move(this.selection.top, this.selection.column, false);
  }

  private taken(changes: readonly Change[], answer: EditAnswer): void {
    const structural = changes.some(change => 'add' in change || 'delete' in change);
    this.dataset.count = String(answer.count);
    if (answer.rows && !structural) this.rows.replace(answer.rows);
    else {
      if (this.isNatural) this.rows.total = answer.count;
      this.rows.reload();
    }
    this.table.setAttribute('aria-rowcount', String(this.rows.total + 1));
    if (this.goAfter !== null && this.isNatural) this.go(this.goAfter, 0, false);
    this.goAfter = null;
    this.selection.clamp(this.rows.total, this.columns.length);
    this.mark();
    this.dispatchEvent(new Event('input', { bubbles: true }));
    const last = changes.findLast(change => 'column' in change);
    if (last) this.raise('edit', { index: last.row, column: last.column });
  }

  private refused(_: readonly Change[], { count, refused }: EditAnswer): void {
    this.dataset.count = String(count);
    this.goAfter = null;
    this.rows.reload();
    this.refusal.say(refused?.message ?? 'This cannot be changed.');
    const column = this.columns.findIndex(({ index }) => index === refused?.column);
    const row = refused?.row ?? null;
    if (row === null || column < 0) return;
    this.refusal.at(row, column);
    if (this.isNatural) this.go(row, column, false, false);
  }

  private failed(): void {
    this.rows.reload();
    this.refusal.say('What you entered last could not be kept. Try again.');
  }

  private raise(event: string, data: unknown): void {
    this.dispatchEvent(new CustomEvent('raise', { bubbles: true, detail: { event, data } }));
  }

  // Exchange with spreadsheets.

  private copy(event: ClipboardEvent): void {
    if (!this.selection.started || this.selection.row < 0 || event.target !== this.table) return;
    event.preventDefault();
    const text = chosenText(this.rows, this.selection);
    const { top, bottom, left, right } = this.selection;
    if (text === null) void this.copyRows(top, bottom - top + 1, this.columns.slice(left, right + 1), false);
    else event.clipboardData?.setData('text/plain', text);
  }

  private copyAll(): Promise<void> {
    return this.copyRows(0, Math.max(1, Math.min(this.rows.total, Math.floor(100_000 / Math.max(1, this.columns.length)))), this.columns, true);
  }

  private async copyRows(from: number, count: number, columns: Column[], headers: boolean): Promise<void> {
    try {
      const { text } = await askCopy(this, from, count, columns.map(column => column.index), headers, this.order);
      await navigator.clipboard.writeText(text);
      this.tools.state.textContent = 'Copied';
    } catch {
      this.refusal.say('This could not be copied. Choose fewer cells.');
    }
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (event.target !== this.table || !this.editable || text === '' || this.selection.row < 0) return;
    event.preventDefault();
    const grows = this.isNatural && this.hasAttribute('data-can-add');
    this.send(pasted(text, { row: this.selection.top, column: this.selection.left }, this.columns, Number(this.dataset.count),
      row => row < this.rows.total ? this.sourceOf(row) : grows ? row : null));
  }
}

customElements.define('data-frame', DataFrame);
