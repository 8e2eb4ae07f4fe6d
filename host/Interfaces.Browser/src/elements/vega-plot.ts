import { type Loader, loader, parse, View, type Runtime } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { config } from './vega/config';

/** Draws a specification of Vega-Lite, as SVG. No code is evaluated, and nothing is loaded. */
class VegaPlot extends HTMLElement {
  private view: View | null = null;
  private readonly theme = new MutationObserver(() => { void this.draw(); });
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = (): void => { void this.draw(); };

  connectedCallback(): void {
    this.theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    this.dark.addEventListener('change', this.redraw);
    void this.draw();
  }

  disconnectedCallback(): void {
    this.theme.disconnect();
    this.dark.removeEventListener('change', this.redraw);
    this.view?.finalize();
    this.view = null;
  }

  /** The server's next version of this element. */
  patch(next: Element): void {
    for (const { name, value } of next.attributes) this.setAttribute(name, value);
    const [mine, other] = [this.querySelector('script'), next.querySelector('script')];
    if (!mine || !other || mine.textContent === other.textContent) return;
    mine.textContent = other.textContent;
    void this.draw();
  }

  private async draw(): Promise<void> {
    const place = document.createElement('div');
    // The element itself is the image, and says what it shows.
    place.setAttribute('aria-hidden', 'true');
    this.view?.finalize();
    this.view = null;
    this.querySelector(':scope > :is(div, .problem)')?.remove();
    this.append(place);
    try {
      const view = new View(this.runtime(), { expr: expressionInterpreter, loader: closed(), renderer: 'svg', container: place, hover: true });
      this.view = view;
      await view.runAsync();
    } catch (error) {
      place.removeAttribute('aria-hidden');
      place.className = 'problem';
      place.textContent = `This plot cannot be drawn: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  private runtime(): Runtime {
    const spec = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Record<string, unknown>;
    // What says nothing of its size fills the place that there is.
    const single = 'mark' in spec || 'layer' in spec;
    const sized = single ? { width: 'container', height: Number.parseInt(getComputedStyle(this).getPropertyValue('--height'), 10) || 300, ...spec } : spec;
    const compiled = compile({ background: 'transparent', ...sized } as unknown as TopLevelSpec, { config: config(this) });
    return parse(compiled.spec, undefined, { ast: true });
  }
}

function closed(): Loader {
  const refuse = (): Promise<never> => Promise.reject(new Error('nothing is loaded from an address. Put the data into the specification.'));
  return Object.assign(loader(), { load: refuse, sanitize: refuse, http: refuse, file: refuse });
}

customElements.define('vega-plot', VegaPlot);
