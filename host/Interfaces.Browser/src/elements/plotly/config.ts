// Nothing that leaves the page, and nothing that nobody listens to.
const fixed = {
  displaylogo: false,
  displayNotifier: false,
  showTips: false,
  showSendToCloud: false,
  plotlyServerURL: '',
  topojsonURL: '/',
  typesetMath: false,
  logging: 0,
};

const unheard = ['select2d', 'lasso2d'];

const isText = (value: unknown): boolean => typeof value === 'string';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isOneOf = (...words: unknown[]) => (value: unknown): boolean => words.includes(value);
const isWithin = (least: number, most: number) => (value: unknown): boolean => typeof value === 'number' && value >= least && value <= most;

// What a figure may say of how visitors handle it.
const own: Readonly<Record<string, (value: unknown) => boolean>> = {
  displayModeBar: isOneOf(true, false, 'hover'),
  doubleClick: isOneOf(false, 'reset', 'autosize', 'reset+autosize'),
  doubleClickDelay: isWithin(0, 5_000),
  scrollZoom: value => isFlag(value) || isText(value),
  showAxisDragHandles: isFlag,
  showAxisRangeEntryBoxes: isFlag,
  staticPlot: isFlag,
};

const picture: typeof own = {
  filename: isText,
  format: isOneOf('png', 'svg', 'jpeg', 'webp'),
  height: isWithin(10, 8_000),
  scale: isWithin(.1, 10),
  width: isWithin(10, 8_000),
};

/** What Plotly may offer: what the figure says of it, as far as that stays in the page. */
export function configOf(figure: unknown): object {
  const said = isObject(figure) ? figure : {};
  const removed = Array.isArray(said.modeBarButtonsToRemove) ? said.modeBarButtonsToRemove.filter(isText) : [];
  return {
    ...pick(said, own),
    toImageButtonOptions: isObject(said.toImageButtonOptions) ? pick(said.toImageButtonOptions, picture) : {},
    modeBarButtonsToRemove: [...unheard, ...removed],
    ...fixed,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const pick = (said: Record<string, unknown>, allowed: typeof own): object =>
  Object.fromEntries(Object.entries(allowed).filter(([name, fits]) => Object.hasOwn(said, name) && fits(said[name])).map(([name]) => [name, said[name]]));
