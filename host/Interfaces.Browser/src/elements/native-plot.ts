import { raise } from '../elements';
import { Brush } from './plot/brush';
import { toCsv, toPng, toSvg } from './plot/export';
import { type Drawn, type Point, readDrawn } from './plot/points';
import { Tip } from './plot/tip';
import { button, fileName, menu, save } from './plot/tools';

const help = 'Arrow keys go from point to point. Shift and an arrow key select a stretch, Enter shows it, Escape goes back.';

/** A plot that the server has drawn: shows values at its points, selects stretches, and saves itself. */
class NativePlot extends HTMLElement {
  private drawn!: Drawn;
  private area!: HTMLElement;
  private tip!: Tip;
  private brush!: Brush;
  private current: Point | null = null;
  private pressed: number | null = null;
  private later: Element | null = null;
  private readonly status = document.createElement('p');
  private readonly tools = document.createElement('div');

  connectedCallback(): void {
    if (this.contains(this.tools)) return;
    this.status.className = 'visually-hidden';
    this.status.setAttribute('role', 'status');
    this.tools.className = 'tools';
    this.connect();
  }

  /** The server's next version of this element. */
  patch(next: Element): void {
    // Not under the hand of a visitor who is selecting.
    this.later = this.pressed !== null || this.brush.active ? next : null;
    if (this.later) return;
    const focused = this.area === document.activeElement;
    const open = this.querySelector<HTMLDetailsElement>('details.data')?.open ?? false;
    const last = this.current;
    for (const { name } of [...this.attributes]) if (!next.hasAttribute(name)) this.removeAttribute(name);
    for (const { name, value } of next.attributes) this.setAttribute(name, value);
    this.replaceChildren(...[...next.childNodes].map(node => node.cloneNode(true)));
    this.connect();
    const details = this.querySelector<HTMLDetailsElement>('details.data');
    if (details) details.open = open;
    if (focused) this.area.focus({ preventScroll: true });
    if (last) this.show(this.nearest(last.x, last.y));
  }

  private connect(): void {
    this.drawn = readDrawn(this);
    this.area = this.querySelector<HTMLElement>('.area')!;
    this.tip = new Tip(this.area);
    this.brush = new Brush(this.area);
    this.current = null;
    this.area.tabIndex = 0;
    this.area.setAttribute('role', 'application');
    this.area.setAttribute('aria-roledescription', 'plot');
    this.area.setAttribute('aria-description', help);
    this.listen();
    this.fillTools();
    this.append(this.status);
    this.prepend(this.tools);
  }

  private get selectable(): boolean { return this.dataset.kind !== 'category' && this.drawn.series.length > 0; }

  private listen(): void {
    const { area } = this;
    area.addEventListener('pointerdown', event => {
      if (event.button !== 0 || !this.selectable) return;
      this.pressed = this.share(event);
      this.brush.begin(this.pressed);
      area.setPointerCapture(event.pointerId);
    });
    area.addEventListener('pointermove', event => { this.move(event); });
    area.addEventListener('pointerup', () => { this.pressed = null; this.select(); });
    area.addEventListener('pointercancel', () => { this.pressed = null; this.discard(); });
    area.addEventListener('pointerleave', () => { if (this.pressed === null) this.show(null); });
    area.addEventListener('dblclick', () => { raise(this, 'double-click'); });
    area.addEventListener('keydown', event => { if (this.key(event)) event.preventDefault(); });
    area.addEventListener('blur', () => { if (this.pressed === null) this.discard(); this.show(null); });
  }

  private share(event: PointerEvent): number {
    const { left, width } = this.area.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - left) / width));
  }

  private move(event: PointerEvent): void {
    const at = this.share(event);
    if (this.pressed !== null) {
      this.show(null);
      if (this.brush.active || Math.abs(at - this.pressed) * this.area.clientWidth > 4) this.brush.extend(at);
      return;
    }
    const { top, height } = this.area.getBoundingClientRect();
    this.show(this.nearest(at, (event.clientY - top) / height));
  }

  private discard(): void {
    this.brush.end();
    this.settle();
  }

  // What came in the meantime.
  private settle(): void {
    if (this.later) this.patch(this.later);
  }

  private select(): void {
    const stretch = this.brush.end();
    const [from, to] = [Number(this.dataset.from), Number(this.dataset.to)];
    // Halves first: the width of the widest axis is no number.
    const at = (share: number): number => from * (1 - share) + to * share;
    const range = stretch?.map(at);
    this.settle();
    if (range) raise(this, 'select', { range });
  }

  private key({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const step = { ArrowRight: 1, ArrowLeft: -1, End: Infinity, Home: -Infinity }[key];
    if (step !== undefined) this.go(step, shiftKey && this.selectable);
    else if (key === 'ArrowUp' || key === 'ArrowDown') this.change(key === 'ArrowUp' ? -1 : 1);
    else if (key === 'Enter') this.select();
    else if (key === 'Escape' && this.brush.active) this.discard();
    else if (key === 'Escape' && !document.fullscreenElement) raise(this, 'double-click');
    else return false;
    return true;
  }

  // Points of a series from left to right, whatever their order in the rows is.
  private go(step: number, selecting: boolean): void {
    const series = this.drawn.series[this.current?.series ?? 0];
    if (!series) return;
    const points = [...series.points].sort((left, right) => left.x - right.x);
    const before = this.current;
    const place = before ? points.findIndex(point => point.x === before.x && point.y === before.y) + step : step > 0 ? 0 : points.length - 1;
    const next = points[Math.min(points.length - 1, Math.max(0, place))];
    if (!next) return;
    if (selecting && !this.brush.active) this.brush.begin((before ?? next).x);
    if (selecting) this.brush.extend(next.x);
    else this.brush.end();
    this.show(next);
    this.say(next);
  }

  private change(step: number): void {
    const { series } = this.drawn;
    const number = this.current ? (this.current.series + step + series.length) % series.length : 0;
    const at = this.current?.x ?? 0;
    const next = nearestOf(series[number]?.points ?? [], point => Math.abs(point.x - at));
    if (!next) return;
    this.show(next);
    this.say(next);
  }

  private say(point: Point): void {
    this.status.textContent = point.shown.map(([name, value]) => `${name} ${value}`).join(', ');
  }

  private show(point: Point | null): void {
    this.current = point;
    if (point) this.tip.show(point);
    else this.tip.hide();
  }

  private nearest(x: number, y: number): Point | null {
    const { clientWidth, clientHeight } = this.area;
    const found = nearestOf(this.drawn.series.flatMap(({ points }) => points), point =>
      Math.hypot((point.x - x) * clientWidth, (point.y - y) * clientHeight * 0.5));
    return found && Math.abs(found.x - x) * clientWidth < Math.max(24, clientWidth / 12) ? found : null;
  }

  private fillTools(): void {
    const name = this.dataset.name ?? '';
    const tools: HTMLElement[] = [];
    if ('zoomed' in this.dataset) tools.push(button('Show all', () => { raise(this, 'double-click'); }));
    if ('export' in this.dataset) {
      tools.push(menu('Export', [
        button('PNG', () => { void toPng(toSvg(this)).then(png => { save(png, fileName(name, '.png'), 'image/png'); }); }),
        button('SVG', () => { save(new XMLSerializer().serializeToString(toSvg(this)), fileName(name, '.svg'), 'image/svg+xml'); }),
        button('CSV', () => { save(toCsv(this.drawn), fileName(name, '.csv'), 'text/csv'); }),
      ]));
    }
    if ('fullscreen' in this.dataset && document.fullscreenEnabled) {
      tools.push(button('Full screen', () => { void (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen()); }));
    }
    this.tools.replaceChildren(...tools);
  }
}

function nearestOf(points: readonly Point[], distance: (point: Point) => number): Point | null {
  let [best, least] = [null as Point | null, Infinity];
  for (const point of points) {
    const now = distance(point);
    if (now < least) [best, least] = [point, now];
  }
  return best;
}

customElements.define('native-plot', NativePlot);
