/** What is asked of Plotly. */
export interface Library {
  react(place: HTMLElement, figure: Figure & { readonly config: object }): Promise<unknown>;
  relayout(place: HTMLElement, changes: object): Promise<unknown>;
  purge(place: HTMLElement): void;
}

/** What Plotly draws. */
export interface Figure {
  readonly data: readonly { readonly type?: string }[];
  readonly layout?: Layout;
  readonly frames?: readonly unknown[];
  readonly config?: unknown;
}

/** What a layout says that matters here. */
export interface Layout {
  readonly [name: string]: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly paper_bgcolor?: unknown;
  readonly template?: unknown;
}

// What the smaller package draws. For the rest there is the one that draws all, at three times the size.
const small = new Set(['bar', 'box', 'contour', 'heatmap', 'histogram', 'histogram2d', 'histogram2dcontour', 'image', 'pie', 'scatter', 'scatterternary', 'violin']);

/** Loads what draws these traces. */
export async function libraryFor(figure: Figure): Promise<Library> {
  bringStyle();
  const fits = figure.data.every(({ type }) => small.has(type ?? 'scatter'));
  return (fits ? await import('plotly.js-cartesian-dist-min') : await import('plotly.js-strict-dist-min')).default;
}

// The library writes a style sheet into the page, which the page's policy refuses, unless it finds these: ours is linked
// already. The second is of the library's maps, which are not drawn here.
function bringStyle(): void {
  for (const id of ['plotly.js-style-global', '9f215cf04c5486422605d13261cb87401f4e7763b6296af81e98efbc0130da53']) {
    if (document.getElementById(id)) continue;
    const mark = document.createElement('meta');
    mark.id = id;
    mark.className = 'no-inline-styles';
    document.head.append(mark);
  }
}
