/** A point of a drawing: its place in the drawing, from 0 to 1, and what its values are. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly series: number;
  /** The value of x and of y as they are, for the export. */
  readonly values: readonly [string | number, number];
  /** What is shown of it, by name. */
  readonly shown: readonly (readonly [string, string])[];
}

export interface Series {
  readonly name: string;
  readonly points: Point[];
}

interface Sent {
  readonly x: string;
  readonly y: string;
  readonly color: string | null;
  readonly tooltip: boolean;
  readonly details: string[];
  readonly series: {
    name: string;
    x: (string | number)[];
    y: number[];
    shownX: string[] | null;
    shownY: string[] | null;
    details: string[][];
  }[];
}

export interface Drawn {
  readonly names: readonly [string, string];
  readonly color: string | null;
  readonly series: Series[];
}

const units = 10_000;

/** Reads what is drawn: the places from the paths, the values from the JSON beside them, which has the same order. */
export function readDrawn(plot: Element): Drawn {
  const sent = JSON.parse(plot.querySelector('script.points')?.textContent ?? '{"series":[]}') as Sent;
  const paths = [...plot.querySelectorAll('.area path.mark')].map(path => places(path.getAttribute('d') ?? ''));
  return {
    names: [sent.x, sent.y],
    color: sent.color,
    series: sent.series.map((series, number) => ({
      name: series.name,
      points: (paths[number] ?? []).slice(0, series.y.length).map(([x, y], index) => ({
        x, y, series: number,
        values: [series.x[index] ?? '', series.y[index] ?? NaN],
        shown: shown(sent, number, index),
      })),
    })),
  };
}

function shown(sent: Sent, number: number, index: number): [string, string][] {
  const series = sent.series[number]!;
  const own: [string, string][] = sent.tooltip ? [
    [sent.x, series.shownX?.[index] ?? plain(series.x[index])],
    [sent.y, series.shownY?.[index] ?? plain(series.y[index])],
    ...(series.name ? [[sent.color ?? '', series.name] as [string, string]] : []),
  ] : [];
  return [...own, ...sent.details.map((name, place) => [name, series.details[place]?.[index] ?? ''] as [string, string])];
}

const plain = (value: string | number | undefined): string =>
  typeof value === 'number' ? value.toLocaleString('en-US', { maximumSignificantDigits: 12 }) : value ?? '';

// A bar is taken by the middle of its end.
function places(path: string): [number, number][] {
  return [...path.matchAll(/[ML](-?\d+) (-?\d+)(?:H(-?\d+))?/g)]
    .map(([, x, y, right]) => [(right === undefined ? Number(x) : (Number(x) + Number(right)) / 2) / units, Number(y) / units]);
}
