/** Samples to choose from, a page of them at a time. */
class SampleSet extends HTMLElement {
  private index: number | null = null;
  private page = 0;
  private nav: HTMLElement | null = null;

  connectedCallback(): void {
    if (this.nav) return;
    this.index = this.dataset.index === undefined ? null : Number(this.dataset.index);
    this.addEventListener('click', event => this.choose(event.target as Element));
    this.nav = document.createElement('div');
    this.nav.className = 'sample-pages';
    this.draw();
  }

  get value(): number | null {
    return this.index;
  }

  /** The server's next version of this element. */
  patch(next: Element, takeValue: boolean): void {
    for (const { name, value } of next.attributes) this.setAttribute(name, value);
    if (!next.hasAttribute('data-index')) this.removeAttribute('data-index');
    if (takeValue) this.index = this.dataset.index === undefined ? null : Number(this.dataset.index);
    this.replaceChildren(...next.childNodes);
    this.draw();
  }

  private get samples(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-sample]')];
  }

  private choose(target: Element): void {
    const sample = target.closest<HTMLElement>('[data-sample]');
    const button = sample?.querySelector<HTMLButtonElement>('.sample');
    if (!sample || !button || button.disabled) return;
    const index = Number(sample.dataset.sample);
    const changed = index !== this.index;
    this.index = index;
    this.mark();
    if (changed) this.dispatchEvent(new Event('input', { bubbles: true }));
    for (const event of ['click', 'select']) this.dispatchEvent(new CustomEvent('raise', { bubbles: true, detail: { event, data: { index } } }));
  }

  private draw(): void {
    const size = Number(this.dataset.size);
    const { samples } = this;
    const pages = Math.max(1, Math.ceil(samples.length / size));
    this.page = Math.min(this.page, pages - 1);
    samples.forEach((sample, index) => { sample.hidden = Math.floor(index / size) !== this.page; });
    this.mark();
    if (!this.nav) return;
    if (pages === 1) return this.nav.remove();
    const first = this.page * size + 1;
    const text = document.createElement('span');
    text.role = 'status';
    text.textContent = `${first}–${Math.min(first + size - 1, samples.length)} of ${samples.length}`;
    this.nav.replaceChildren(this.turn('Previous', -1, this.page === 0), text, this.turn('Next', 1, this.page === pages - 1));
    this.append(this.nav);
  }

  private turn(name: string, step: number, disabled: boolean): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'secondary small';
    button.textContent = name;
    button.disabled = disabled;
    button.onclick = event => {
      event.stopPropagation();
      this.page += step;
      this.draw();
      const buttons = [...this.nav?.querySelectorAll('button') ?? []];
      (buttons.find(other => other.textContent === name && !other.disabled) ?? buttons.find(other => !other.disabled))?.focus();
    };
    return button;
  }

  private mark(): void {
    for (const sample of this.samples) {
      const chosen = Number(sample.dataset.sample) === this.index;
      sample.classList.toggle('chosen', chosen);
      sample.querySelector('.sample')?.setAttribute('aria-pressed', String(chosen));
    }
  }
}

customElements.define('sample-set', SampleSet);
