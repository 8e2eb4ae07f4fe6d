import { configOf } from './plotly/config';
import { type Figure, type Layout, type Library, libraryFor } from './plotly/library';
import { watch } from './plotly/spoken';
import { schemeOf, template } from './plotly/theme';
import { withTitles } from './plotly/titles';

/** Draws a figure of Plotly. No code is evaluated, and nothing is loaded but the library. */
class PlotlyPlot extends HTMLElement {
  private readonly place = document.createElement('div');
  private readonly problem = document.createElement('p');
  private readonly theme = new MutationObserver(() => { void this.draw(); });
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = (): void => { void this.draw(); };
  // On a tab that is not open there is no width: it is drawn when it has one.
  private readonly size = new ResizeObserver(() => { void (this.library ? this.fit() : this.draw()); });
  private library: Library | null = null;
  private own: Layout = {};
  private width = 0;
  private turn = 0;
  private figures = 1;

  constructor() {
    super();
    this.problem.className = 'problem';
    watch(this.place);
  }

  connectedCallback(): void {
    this.append(this.place);
    this.theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    this.dark.addEventListener('change', this.redraw);
    this.size.observe(this);
  }

  disconnectedCallback(): void {
    this.theme.disconnect();
    this.dark.removeEventListener('change', this.redraw);
    this.size.disconnect();
    this.turn++;
    this.clear();
  }

  /** The server's next version of this element. */
  patch(next: Element): void {
    for (const { name, value } of next.attributes) this.setAttribute(name, value);
    const [mine, other] = [this.querySelector('script'), next.querySelector('script')];
    if (mine && other && mine.textContent !== other.textContent) {
      mine.textContent = other.textContent;
      this.figures++;
    }
    void this.draw();
  }

  private async draw(): Promise<void> {
    const turn = ++this.turn;
    if (this.clientWidth === 0) return;
    try {
      const figure = withTitles(JSON.parse(this.querySelector('script')?.textContent ?? '') as Figure);
      const library = await libraryFor(figure);
      if (turn !== this.turn) return;
      if (library !== this.library) this.clear();
      this.library = library;
      this.own = figure.layout ?? {};
      this.problem.remove();
      await library.react(this.place, { ...figure, layout: this.layout(), config: configOf(figure.config) });
      this.fit();
    } catch (error) {
      if (turn !== this.turn) return;
      this.clear();
      this.problem.textContent = `This plot cannot be drawn: ${error instanceof Error ? error.message : String(error)}`;
      this.append(this.problem);
    }
  }

  private layout(): Layout {
    this.style.colorScheme = schemeOf(this, this.own);
    const height = Number.parseInt(getComputedStyle(this).getPropertyValue('--height'), 10) || 300;
    this.width = this.room();
    // The same figure in other colors keeps what the visitor has zoomed and hidden; another one begins anew.
    return { uirevision: this.figures, height, ...this.own, width: this.width, template: template(this, this.own.template) };
  }

  private room(): number {
    const { width } = this.own;
    return Math.max(10, typeof width === 'number' ? Math.min(width, this.clientWidth) : this.clientWidth);
  }

  private fit(): void {
    const width = this.room();
    if (this.clientWidth === 0 || width === this.width) return;
    this.width = width;
    void this.library?.relayout(this.place, { width });
  }

  private clear(): void {
    this.library?.purge(this.place);
    this.library = null;
    this.place.replaceChildren();
  }
}

customElements.define('plotly-plot', PlotlyPlot);
