import { raise } from '../elements';
import { HeldElement } from './layout/held';

/** Items that are put into another order by their handles. */
class DragList extends HeldElement {
  private dragging = false;

  private get items(): HTMLElement[] { return [...this.querySelectorAll<HTMLElement>(':scope > .drag-item')]; }

  private get seen(): HTMLElement[] { return this.items.filter(item => !item.hidden); }

  protected override begin(): void {
    this.addEventListener('pointerdown', event => this.grab(event));
    this.addEventListener('keydown', event => this.key(event));
  }

  protected override show(): void {
    const wanted = this.state.split(',');
    // What is on its way has no order yet.
    if (this.dragging || this.order() === this.state) return;
    const items = new Map(this.items.map(item => [item.dataset.place, item]));
    for (const place of wanted) {
      const item = items.get(place);
      if (item) this.append(item);
    }
  }

  private order(): string {
    return this.items.map(item => item.dataset.place).join(',');
  }

  private itemOf(event: Event): HTMLElement | null {
    const handle = (event.target as Element).closest('.drag-handle');
    return handle?.closest('drag-list') === this ? handle.closest<HTMLElement>('.drag-item') : null;
  }

  private grab(event: PointerEvent): void {
    const item = this.itemOf(event);
    if (!item || event.button !== 0) return;
    const handle = event.target as Element;
    const end = new AbortController();
    const { signal } = end;
    this.dragging = true;
    item.classList.add('dragged');
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', moved => this.drag(item, moved as PointerEvent), { signal });
    handle.addEventListener('lostpointercapture', () => {
      end.abort();
      item.classList.remove('dragged');
      this.dragging = false;
      this.settleOrder();
    }, { signal });
  }

  // The others move around the item: it stays where it is in the document, and so keeps the pointer.
  private drag(item: HTMLElement, { clientX, clientY }: PointerEvent): void {
    const target = this.seen.find(other => other !== item && holds(other, clientX, clientY));
    if (!target) return;
    const forward = (item.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (!passed(target, item, clientX, clientY, forward)) return;
    this.pass(item, target, forward);
  }

  private pass(item: HTMLElement, target: HTMLElement, forward: boolean): void {
    const items = this.items;
    const from = items.indexOf(item);
    const to = items.indexOf(target);
    if (forward) item.before(...items.slice(from + 1, to + 1));
    else item.after(...items.slice(to, from));
  }

  private key(event: KeyboardEvent): void {
    const item = this.itemOf(event);
    const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
    if (!item || step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const seen = this.seen;
    const target = seen[seen.indexOf(item) + step];
    if (!target) return;
    this.pass(item, target, step > 0);
    item.scrollIntoView({ block: 'nearest' });
    this.settleOrder();
    this.say(`Place ${this.seen.indexOf(item) + 1} of ${seen.length}`);
  }

  private settleOrder(): void {
    const order = this.order();
    if (order === this.state) return;
    this.move(order);
    raise(this, 'change', { order: order.split(',').map(Number) });
  }

  private say(text: string): void {
    const line = this.parentElement?.querySelector(':scope > [role="status"]');
    if (line) line.textContent = text;
  }
}

function holds(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

// Items of different sizes would change places back and forth, if reaching into the other were enough.
function passed(target: Element, item: Element, x: number, y: number, forward: boolean): boolean {
  const place = target.getBoundingClientRect();
  const own = item.getBoundingClientRect();
  const sideways = own.top < place.bottom && place.top < own.bottom;
  const at = sideways ? x - place.left : y - place.top;
  const length = sideways ? place.width : place.height;
  const need = Math.min(length, sideways ? own.width : own.height);
  return forward ? at > length - need : at < need;
}

customElements.define('drag-list', DragList);
