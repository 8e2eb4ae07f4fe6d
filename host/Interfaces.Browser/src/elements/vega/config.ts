import type { Config } from 'vega-lite';
import { tokens } from '../plot/tokens';

/** The colors and letters of the page, as they are now. */
export function config(element: Element): Config {
  const style = getComputedStyle(element);
  const token = tokens(element);
  const [text, muted, border] = [token('text'), token('text-muted'), token('border')];
  return {
    aria: false,
    font: style.fontFamily,
    autosize: { type: 'fit-x', contains: 'padding' },
    view: { stroke: 'transparent' },
    mark: { color: token('plot-1') },
    axis: { labelColor: muted, titleColor: muted, gridColor: border, domainColor: border, tickColor: border, labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal' },
    legend: { labelColor: muted, titleColor: text, labelFontSize: 12, titleFontSize: 12 },
    header: { labelColor: muted, titleColor: text },
    title: { color: text, fontSize: 14 },
    range: {
      category: Array.from({ length: 8 }, (_, place) => token(`plot-${place + 1}`)),
      ramp: [token('plot-low'), token('plot-high')],
      heatmap: [token('plot-low'), token('plot-high')],
      ordinal: [token('plot-low'), token('plot-high')],
    },
  };
}
