import type { Drawn } from './points';

const namespace = 'http://www.w3.org/2000/svg';
const padding = 12;

/** The values that are drawn, as comma-separated text. */
export function toCsv({ names, color, series }: Drawn): string {
  const head = color === null || series.every(({ name }) => name === '') ? [...names] : [color, ...names];
  const rows = series.flatMap(({ name, points }) => points.map(({ values }) => head.length > 2 ? [name, ...values] : [...values]));
  return [head, ...rows].map(row => row.map(cell).join(',') + '\r\n').join('');
}

// A text that a spreadsheet would take for a formula is kept a text.
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The plot as it stands on the page, as an SVG of its own: sizes are in pixels, and colors are what they are now. */
export function toSvg(plot: HTMLElement): SVGSVGElement {
  const outer = plot.getBoundingClientRect();
  const bottom = Math.max(...[...plot.querySelectorAll('.frame, .legend, .plot-title, .caption, .note')].map(part => part.getBoundingClientRect().bottom));
  const [width, height] = [Math.ceil(outer.width) + 2 * padding, Math.ceil(bottom - outer.top) + 2 * padding];
  const svg = make('svg', { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': getComputedStyle(plot).fontFamily });
  svg.append(make('rect', { width, height, fill: background(plot) }));
  const origin = { x: outer.left - padding, y: outer.top - padding };
  svg.append(drawing(plot.querySelector<SVGSVGElement>('.area svg')!, origin));
  for (const swatch of plot.querySelectorAll<HTMLElement>('.legend i')) svg.append(box(swatch, origin));
  for (const line of texts(plot)) svg.append(...text(line, origin));
  return svg as SVGSVGElement;
}

/** An SVG as PNG, twice as large for screens that show it so. */
export async function toPng(svg: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(new XMLSerializer().serializeToString(svg));
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * 2, image.height * 2];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => { canvas.toBlob(blob => { if (blob) resolve(blob); else reject(new Error('The plot is too large for a PNG.')); }); });
}

interface Origin { readonly x: number; readonly y: number }

function drawing(source: SVGSVGElement, origin: Origin): SVGElement {
  const { left, top, width, height } = source.getBoundingClientRect();
  const part = make('svg', { x: left - origin.x, y: top - origin.y, width, height, overflow: 'hidden' });
  for (const path of source.querySelectorAll('path')) {
    const { stroke, fill, strokeWidth, strokeDasharray, strokeOpacity, fillOpacity } = getComputedStyle(path);
    part.append(make('path', {
      d: scaled(path.getAttribute('d') ?? '', width / 10_000, height / 10_000), stroke, fill,
      'stroke-width': strokeWidth, 'stroke-dasharray': strokeDasharray, 'stroke-opacity': strokeOpacity, 'fill-opacity': fillOpacity,
      'stroke-linecap': 'round', 'stroke-linejoin': 'round',
    }));
  }
  return part;
}

const scaled = (path: string, x: number, y: number): string =>
  path.replace(/([MLHV])(-?\d+)(?: (-?\d+))?/g, (_, command: string, first: string, second?: string) =>
    command + round(Number(first) * (command === 'V' ? y : x)) + (second === undefined ? '' : ` ${round(Number(second) * y)}`));

const round = (value: number): string => value.toFixed(2).replace(/\.?0+$/, '');

function box(swatch: HTMLElement, origin: Origin): SVGElement {
  const { left, top, width, height } = swatch.getBoundingClientRect();
  return make('rect', { x: left - origin.x, y: top - origin.y, width, height, fill: getComputedStyle(swatch).backgroundColor });
}

// What is written on the page, but neither the table nor the buttons.
function texts(plot: HTMLElement): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(plot, NodeFilter.SHOW_TEXT, node => {
    const parent = node.parentElement!;
    return node.textContent?.trim() && parent.checkVisibility() && !parent.closest('script, details, .tools, .tip, .status, [role=status]') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
  });
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function text(node: Text, origin: Origin): SVGElement[] {
  const parent = node.parentElement!;
  const { fontSize, fontWeight, color } = getComputedStyle(parent);
  const turn = angle(parent);
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].slice(0, 1).map(({ left, top, width, height }) => {
    const [x, y] = [left + width / 2 - origin.x, top + height / 2 - origin.y];
    const line = make('text', {
      x, y, fill: color, 'font-size': fontSize, 'font-weight': fontWeight, 'text-anchor': 'middle', 'dominant-baseline': 'central',
      ...(turn === 0 ? {} : { transform: `rotate(${turn} ${x} ${y})` }),
    });
    line.textContent = node.textContent!.trim();
    return line;
  });
}

function angle(element: HTMLElement): number {
  const { rotate, writingMode } = getComputedStyle(element);
  return writingMode === 'vertical-rl' ? -90 : Number.parseFloat(rotate) || 0;
}

function background(element: Element | null): string {
  for (; element; element = element.parentElement) {
    const { backgroundColor } = getComputedStyle(element);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') element.setAttribute(key, String(value));
  return element;
}
