import { cellsOf, isCut, rawOf, tickOf } from './frame/cells';
import { Changes } from './frame/changes';
import { type Column, columnsOf, fixWidths } from './frame/columns';
import { Editor, type Ended } from './frame/editor';
import { Filters } from './frame/filters';
import { moveOf } from './frame/moves';
import { Rows } from './frame/rows';
import { Selection } from './frame/selection';
import { askCopy, askText, type Change, type EditAnswer, type Order, type WindowAnswer } from './frame/server';
import { Sorting } from './frame/sorting';
import { parseTabText, writeTabText } from './frame/tab-text';
import { makeTools, type Tools } from './frame/tools';

/** A table that shows a window of many rows, is walked through by keyboard, and is edited cell by cell. */
class DataFrame extends HTMLElement {
  private port!: HTMLElement;
  private table!: HTMLTableElement;
  private columns: Column[] = [];
  private rows!: Rows;
  private changes!: Changes;
  private tools!: Tools;
  private readonly selection = new Selection();
  private readonly sorting = new Sorting();
  private readonly filters = new Filters(this, () => this.reorder(), () => this.table.focus());
  private search = '';
  private typing = 0;
  private resized: ResizeObserver | null = null;
  private dragging = false;

  connectedCallback(): void {
    const [scroll, table] = [this.querySelector<HTMLElement>(':scope > .scroll'), this.querySelector('table')];
    if (this.rows || !scroll || !table) return;
    [this.port, this.table] = [scroll, table];
    for (const name of ['tabindex', 'role', 'aria-labelledby']) scroll.removeAttribute(name);
    table.tabIndex = 0;
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
    for (const { name } of [...this.attributes]) if (!next.hasAttribute(name)) this.removeAttribute(name);
    for (const { name, value } of next.attributes) this.setAttribute(name, value);
    const fresh = next.querySelector('table');
    if (!fresh) return;
    for (const name of ['aria-readonly', 'aria-colcount', 'aria-rowcount']) {
      const value = fresh.getAttribute(name);
      if (value === null) this.table.removeAttribute(name);
      else this.table.setAttribute(name, value);
    }
    this.port.style.maxHeight = next.querySelector<HTMLElement>('.scroll')?.style.maxHeight ?? '';
    const body = fresh.tBodies[0] ?? null;
    const same = this.columns.length > 0 && fresh.tHead !== null && shapeOf(this.table.tHead) === shapeOf(fresh.tHead);
    if (!same) {
      this.sorting.clear();
      if (fresh.tHead) this.table.tHead?.replaceWith(fresh.tHead);
      this.table.classList.remove('fixed');
    }
    for (const old of [...this.table.tBodies]) old.remove();
    if (body) this.table.append(body);
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
    table.addEventListener('pointerdown', event => this.press(event));
    table.addEventListener('pointermove', event => { if (this.dragging && event.buttons === 1) this.drag(event); });
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
    if (this.wrong) this.markWrong();
  }

  // Where the visitor is.

  private cell(row: number, column: number): HTMLElement | null {
    if (row < 0) return this.columns[column]?.header ?? null;
    const found = this.rows.at(row);
    return found ? cellsOf(found)[column] ?? null : null;
  }

  private placeOf(target: EventTarget | null): { row: number; column: number } | null {
    const cell = target instanceof Element ? target.closest('td') : null;
    const row = cell?.closest('tr');
    if (!cell || !row?.dataset.row) return null;
    return { row: Number(row.ariaRowIndex ?? row.getAttribute('aria-rowindex')) - 2, column: cellsOf(row).indexOf(cell) };
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
    this.revealColumn(column);
    this.mark();
    const source = row < 0 ? null : this.sourceOf(row);
    if (tell && moved && source !== null) this.raise('select', { index: source, column: this.columns[column]?.index ?? 0 });
  }

  private revealColumn(column: number): void {
    const header = this.columns[column]?.header;
    if (!header || header.matches('.pinned')) return;
    const pinned = [...this.table.querySelectorAll<HTMLElement>('thead :is(.pinned, .no)')].reduce((width, other) => width + other.offsetWidth, 0);
    if (header.offsetLeft - pinned < this.port.scrollLeft) this.port.scrollLeft = header.offsetLeft - pinned;
    else if (header.offsetLeft + header.offsetWidth > this.port.scrollLeft + this.port.clientWidth) this.port.scrollLeft = header.offsetLeft + header.offsetWidth - this.port.clientWidth;
  }

  private mark(): void {
    const { table, selection } = this;
    for (const cell of table.querySelectorAll('.active, .chosen')) {
      cell.classList.remove('active', 'chosen');
      cell.removeAttribute('aria-selected');
      if (cell.id.endsWith('-active')) cell.removeAttribute('id');
    }
    table.removeAttribute('aria-activedescendant');
    if (!selection.started) return;
    if (!selection.isOne) {
      for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody > tr[data-row]')) {
        const place = Number(row.getAttribute('aria-rowindex')) - 2;
        if (place < selection.top || place > selection.bottom) continue;
        cellsOf(row).forEach((cell, column) => {
          if (!selection.has(place, column)) return;
          cell.classList.add('chosen');
          cell.ariaSelected = 'true';
        });
      }
    }
    const active = this.cell(selection.row, selection.column);
    if (!active) return;
    active.classList.add('active');
    active.id ||= `${this.closest('[data-block]')?.id ?? 'frame'}-active`;
    table.setAttribute('aria-activedescendant', active.id);
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

  private press(event: PointerEvent): void {
    const place = this.placeOf(event.target);
    if (!place || event.button !== 0 || (event.target as Element).closest('.cell-editor, a')) return;
    this.dragging = event.pointerType === 'mouse';
    addEventListener('pointerup', () => { this.dragging = false; }, { once: true });
    this.go(place.row, place.column, event.shiftKey);
    if ((event.target as Element).matches('input')) return;
    // A press on a cell chooses it; text is chosen only in what is edited.
    if (this.dragging) event.preventDefault();
    this.table.focus({ preventScroll: true });
  }

  private drag(event: PointerEvent): void {
    const place = this.placeOf(document.elementFromPoint(event.clientX, event.clientY));
    if (!place || (place.row === this.selection.row && place.column === this.selection.column)) return;
    this.selection.move(place.row, place.column, true);
    this.mark();
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
    this.show(row, column, value);
    this.say('');
    this.changes.add([{ row: source, column: settings.index, value }]);
  }

  // What was entered stands there at once; how it is written, the server says.
  private show(row: number, column: number, value: string | boolean): void {
    const cell = this.cell(row, column);
    if (!cell || typeof value === 'boolean') return;
    cell.textContent = value;
    cell.removeAttribute('data-raw');
    cell.removeAttribute('data-more');
    cell.classList.add('saving');
  }

  private clear(): boolean {
    if (!this.editable) return false;
    const changes: Change[] = [];
    for (const [row, column] of this.chosen()) {
      const source = this.sourceOf(row);
      const settings = this.columns[column];
      if (source !== null && settings && this.canEdit(column)) changes.push({ row: source, column: settings.index, value: settings.kind === 'boolean' ? false : '' });
    }
    return this.send(changes);
  }

  private * chosen(): Generator<[row: number, column: number]> {
    const { top, bottom, left, right } = this.selection;
    for (let row = top; row <= Math.min(bottom, top + 10_000); row++) for (let column = left; column <= right; column++) yield [row, column];
  }

  private send(changes: Change[]): boolean {
    if (changes.length === 0) return false;
    this.say('');
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
    if (!this.selection.started || this.selection.row < 0) return this.say('Choose a cell of the row first.');
    const sources: number[] = [];
    for (let row = this.selection.top; row <= this.selection.bottom; row++) {
      const source = this.sourceOf(row);
      if (source !== null) sources.push(source);
    }
    this.send(sources.sort((a, b) => b - a).map(source => ({ delete: source })));
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
    this.say(refused?.message ?? 'This cannot be changed.');
    const column = this.columns.findIndex(({ index }) => index === refused?.column);
    const row = refused?.row ?? null;
    if (row === null || column < 0) return;
    this.wrong = { source: row, column };
    if (this.isNatural) this.go(row, column, false, false);
    this.markWrong();
  }

  private wrong: { source: number; column: number } | null = null;

  private markWrong(): void {
    const row = this.wrong && this.table.querySelector<HTMLTableRowElement>(`tr[data-row="${this.wrong.source}"]`);
    const cell = row && this.wrong ? cellsOf(row)[this.wrong.column] : null;
    cell?.setAttribute('aria-invalid', 'true');
    if (row) this.wrong = null;
  }

  private failed(): void {
    this.rows.reload();
    this.say('What you entered last could not be kept. Try again.');
  }

  private say(message: string): void {
    const line = this.closest('[data-block]')?.querySelector(':scope > .error');
    if (line) line.textContent = message;
    if (message === '') for (const cell of this.table.querySelectorAll('[aria-invalid]')) cell.removeAttribute('aria-invalid');
  }

  private raise(event: string, data: unknown): void {
    this.dispatchEvent(new CustomEvent('raise', { bubbles: true, detail: { event, data } }));
  }

  // Exchange with spreadsheets.

  private copy(event: ClipboardEvent): void {
    if (!this.selection.started || this.selection.row < 0 || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const { top, bottom, left, right } = this.selection;
    const lines: string[][] = [];
    for (let row = top; row <= bottom; row++) {
      const known = this.rows.known(row);
      const cells = known ? cellsOf(known).slice(left, right + 1) : [];
      if (!known || cells.some(isCut)) return void this.copyRows(top, bottom - top + 1, this.columns.slice(left, right + 1), false);
      lines.push(cells.map(rawOf));
    }
    event.clipboardData?.setData('text/plain', writeTabText(lines));
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
      this.say('This could not be copied. Choose fewer cells.');
    }
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (event.target !== this.table || !this.editable || text === '' || this.selection.row < 0) return;
    event.preventDefault();
    const { top, left } = this.selection;
    const count = Number(this.dataset.count);
    const changes: Change[] = [];
    for (const [index, cells] of parseTabText(text).entries()) {
      const row = top + index;
      const source = row < this.rows.total ? this.sourceOf(row) : this.isNatural && this.hasAttribute('data-can-add') ? row : null;
      if (source === null) continue;
      if (source >= count) changes.push({ add: source });
      cells.forEach((value, offset) => {
        const column = this.columns[left + offset];
        if (column?.editable) changes.push({ row: source, column: column.index, value });
      });
    }
    this.send(changes);
  }
}

const shapeOf = (head: HTMLTableSectionElement | null): string =>
  [...head?.querySelectorAll<HTMLElement>('th') ?? []].map(header => `${header.dataset.column}|${header.dataset.kind}|${header.querySelector('span')?.textContent}|${header.dataset.choices ?? ''}`).join('\n');

customElements.define('data-frame', DataFrame);
