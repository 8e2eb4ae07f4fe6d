import { colorOf, tokens } from '../plot/tokens';
import type { Layout } from './library';

/** Light or dark, by what the figure paints its background with; nothing where the page is seen through it. */
export function schemeOf(element: Element, { paper_bgcolor }: Layout): string {
  if (typeof paper_bgcolor !== 'string') return '';
  const [red = 0, green = 0, blue = 0, alpha = 1] = (/^rgba?\((.*)\)$/.exec(colorOf(element, paper_bgcolor))?.[1] ?? '0,0,0,0').split(/[ ,/]+/).map(Number);
  if (alpha < 0.5) return '';
  return red * 0.299 + green * 0.587 + blue * 0.114 > 127 ? 'light' : 'dark';
}

/**
 * A template in the colors and letters of the page. What a figure's own template says of traces and places is kept; its
 * colors would fit one theme only. What the figure itself says goes before either.
 */
export function template(element: Element, own: unknown): object {
  const token = tokens(element);
  const [text, muted, border, surface] = [token('text'), token('text-muted'), token('border'), token('surface')];
  const scale = [[0, token('plot-low')], [1, token('plot-high')]];
  const bar = { outlinewidth: 0, tickcolor: border, tickfont: { color: muted } };
  const axis = { gridcolor: border, linecolor: border, zerolinecolor: border, tickcolor: border, tickfont: { color: muted }, title: { font: { color: muted } } };
  const none = 'rgba(0,0,0,0)';
  const wall = { ...axis, backgroundcolor: none };
  const shaded = { colorscale: scale, colorbar: bar };
  const box = { bgcolor: none, bordercolor: border, font: { color: text } };
  const page = {
    data: Object.fromEntries(['contour', 'heatmap', 'histogram2d', 'histogram2dcontour', 'surface', 'cone', 'isosurface', 'volume', 'streamtube', 'mesh3d'].map(type => [type, [shaded]])),
    layout: {
      font: { family: getComputedStyle(element).fontFamily, color: text, size: 12 },
      title: { font: { color: text, size: 16 } },
      paper_bgcolor: none,
      plot_bgcolor: none,
      colorway: Array.from({ length: 8 }, (_, place) => token(`plot-${place + 1}`)),
      colorscale: { sequential: scale, sequentialminus: scale },
      coloraxis: { colorbar: bar },
      xaxis: { ...axis, automargin: true },
      yaxis: { ...axis, automargin: true },
      polar: { bgcolor: none, angularaxis: axis, radialaxis: axis },
      ternary: { bgcolor: none, aaxis: axis, baxis: axis, caxis: axis },
      smith: { bgcolor: none, realaxis: axis, imaginaryaxis: axis },
      scene: { xaxis: wall, yaxis: wall, zaxis: wall },
      legend: box,
      updatemenudefaults: { ...box, bgcolor: surface },
      sliderdefaults: { bgcolor: border, bordercolor: border, tickcolor: border, font: { color: muted } },
      annotationdefaults: { arrowcolor: muted },
      shapedefaults: { line: { color: muted } },
      modebar: { bgcolor: none, color: muted, activecolor: token('accent') },
    },
  };
  return merge(merge({ layout: { margin: { t: 56, r: 24, b: 40, l: 56 } } }, isRecord(own) ? own : {}), page);
}

// Records are put together, and of anything else the second holds.
function merge(under: unknown, over: object): object {
  const all: Record<string, unknown> = isRecord(under) ? { ...under } : {};
  for (const [name, value] of Object.entries(over)) all[name] = isRecord(value) ? merge(all[name], value) : value;
  return all;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
