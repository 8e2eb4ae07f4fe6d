import { askWindow, type Order, type WindowAnswer } from './server';

const blockRows = 50;
const mostCells = 20_000;
const mostBlocks = 40;
const mostAsked = 2;

/** The rows that are in the page: blocks around what is in sight, and empty space where the others would be. */
export class Rows {
  total: number;
  private size = blockRows;
  private blocks = new Map<number, HTMLTableSectionElement>();
  private heights = new Map<number, number>();
  private asked = new Set<number>();
  private era = 0;
  private rowHeight = 36;
  private readonly above = space();
  private readonly below = space();
  private frame = 0;

  constructor(
    private readonly host: HTMLElement,
    private readonly scroll: HTMLElement,
    private readonly table: HTMLTableElement,
    private readonly order: () => Order,
    private readonly answered: (answer: WindowAnswer) => boolean,
    private readonly drawn: () => void,
  ) {
    this.total = Number(host.dataset.count);
    scroll.addEventListener('scroll', () => this.later(), { passive: true });
  }

  /** Takes the rows that came with the page as the first block. */
  adopt(body: HTMLTableSectionElement | null, columns: number): void {
    this.reset(columns);
    this.total = Number(this.host.dataset.count);
    if (body && (body.rows.length >= Math.min(this.size, this.total))) {
      while (body.rows.length > this.size) body.deleteRow(-1);
      this.keep(0, body);
    }
    this.draw();
  }

  /** Forgets all rows, because they are others or in another order now. */
  reload(): void {
    this.reset(this.columns);
    this.draw();
  }

  /** The row at a place, when it is in the page. */
  at(place: number): HTMLTableRowElement | null {
    const block = this.blocks.get(Math.floor(place / this.size));
    return block?.isConnected ? block.rows[place % this.size] ?? null : null;
  }

  /** The row at a place, when it is known, seen or not. */
  known(place: number): HTMLTableRowElement | null {
    return this.blocks.get(Math.floor(place / this.size))?.rows[place % this.size] ?? null;
  }

  /** Puts fresh rows in the place of those with the same index. */
  replace(html: string): void {
    const template = document.createElement('template');
    template.innerHTML = `<table><tbody>${html}</tbody></table>`;
    for (const fresh of template.content.querySelectorAll<HTMLTableRowElement>('tr')) {
      for (const block of this.blocks.values()) {
        const row = block.querySelector(`:scope > tr[data-row="${fresh.dataset.row}"]`);
        if (!row) continue;
        fresh.setAttribute('aria-rowindex', row.getAttribute('aria-rowindex') ?? '');
        row.replaceWith(fresh);
        break;
      }
    }
  }

  /** Scrolls until a row is in sight. */
  reveal(place: number): void {
    const head = this.table.tHead?.offsetHeight ?? 0;
    const row = this.at(place);
    const top = row ? row.offsetTop : this.topOf(Math.floor(place / this.size)) + (place % this.size) * this.rowHeight + head;
    const height = row?.offsetHeight ?? this.rowHeight;
    if (top - head < this.scroll.scrollTop) this.scroll.scrollTop = top - head;
    else if (top + height > this.scroll.scrollTop + this.scroll.clientHeight) this.scroll.scrollTop = top + height - this.scroll.clientHeight;
    this.draw();
  }

  /** How many rows fit into sight. */
  get page(): number {
    return Math.max(1, Math.floor((this.scroll.clientHeight - (this.table.tHead?.offsetHeight ?? 0)) / this.rowHeight) - 1);
  }

  later(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private columns = 1;

  private reset(columns: number): void {
    this.columns = columns;
    this.size = Math.max(1, Math.min(blockRows, Math.floor(mostCells / columns)));
    this.era++;
    this.asked.clear();
    this.heights.clear();
    this.blocks.clear();
  }

  private get count(): number {
    return Math.ceil(this.total / this.size);
  }

  private rowsIn(block: number): number {
    return Math.min(this.size, this.total - block * this.size);
  }

  private heightOf(block: number): number {
    return this.heights.get(block) ?? this.rowsIn(block) * this.rowHeight;
  }

  private topOf(block: number): number {
    if (this.heights.size === 0) return block * this.size * this.rowHeight;
    let top = block * this.size * this.rowHeight;
    for (const [other, height] of this.heights) if (other < block) top += height - this.size * this.rowHeight;
    return top;
  }

  private draw(): void {
    const { count } = this;
    const top = this.scroll.scrollTop - this.scroll.clientHeight;
    const bottom = this.scroll.scrollTop + 2 * this.scroll.clientHeight;
    let first = Math.max(0, Math.min(count - 1, Math.floor(top / (this.size * this.rowHeight)) - 1));
    while (first < count - 1 && this.topOf(first + 1) <= top) first++;
    while (first > 0 && this.topOf(first) > top) first--;
    let last = first;
    while (last < count - 1 && this.topOf(last + 1) < bottom) last++;
    this.show(first, Math.min(last, count - 1));
  }

  private show(first: number, last: number): void {
    const wanted: HTMLTableSectionElement[] = [];
    for (let block = first; block <= last; block++) wanted.push(this.blocks.get(block) ?? this.hole(block));
    setHeight(this.above, this.topOf(first));
    setHeight(this.below, last < 0 ? 0 : Math.max(0, this.topOf(this.count - 1) + this.heightOf(this.count - 1) - this.topOf(last) - this.heightOf(last)));
    const bodies = [this.above, ...wanted, this.below];
    for (const body of [...this.table.tBodies]) if (!bodies.includes(body)) body.remove();
    for (const [index, body] of bodies.entries()) {
      if (this.table.tBodies[index] !== body) this.table.insertBefore(body, this.table.tBodies[index] ?? null);
    }
    this.measure();
    this.ask(first, last);
    this.drawn();
  }

  private hole(block: number): HTMLTableSectionElement {
    const body = space();
    setHeight(body, this.heightOf(block));
    body.className = 'hole';
    return body;
  }

  private measure(): void {
    for (const [index, block] of this.blocks) {
      if (!block.isConnected || block.rows.length === 0) continue;
      const height = block.offsetHeight;
      if (height === 0) continue;
      const usual = height / block.rows.length;
      if (!this.host.hasAttribute('data-wrap')) this.rowHeight = usual;
      else if (this.heights.size === 0) this.rowHeight = usual;
      if (this.host.hasAttribute('data-wrap')) this.heights.set(index, height);
    }
  }

  private ask(first: number, last: number): void {
    for (let block = first; block <= last && this.asked.size < mostAsked; block++) {
      if (!this.blocks.has(block) && !this.asked.has(block)) void this.load(block);
    }
  }

  private async load(block: number): Promise<void> {
    const { era } = this;
    this.asked.add(block);
    try {
      const answer = await askWindow(this.host, block * this.size, this.size, this.order());
      if (era !== this.era || !this.answered(answer)) return;
      this.asked.delete(block);
      this.total = answer.total;
      this.keep(block, bodyOf(answer.rows));
      this.draw();
    } catch {
      // The connection is told of elsewhere; the next scroll asks again.
      if (era === this.era) this.asked.delete(block);
    }
  }

  private keep(block: number, body: HTMLTableSectionElement): void {
    this.blocks.set(block, body);
    for (const [other, known] of this.blocks) {
      if (this.blocks.size <= mostBlocks) break;
      if (!known.isConnected && other !== block) this.blocks.delete(other);
    }
  }
}

function bodyOf(html: string): HTMLTableSectionElement {
  const template = document.createElement('template');
  template.innerHTML = `<table><tbody>${html}</tbody></table>`;
  return template.content.querySelector('tbody') ?? document.createElement('tbody');
}

function space(): HTMLTableSectionElement {
  const body = document.createElement('tbody');
  body.className = 'space';
  body.ariaHidden = 'true';
  body.insertRow().insertCell();
  return body;
}

function setHeight(body: HTMLTableSectionElement, height: number): void {
  const row = body.rows[0];
  if (row) row.style.height = `${Math.max(0, height)}px`;
  body.hidden = height <= 0;
}
