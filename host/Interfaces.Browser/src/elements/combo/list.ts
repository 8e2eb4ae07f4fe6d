/** One line of the list. */
export interface Choice {
  readonly key: string;
  readonly text: string;
  readonly chosen: boolean;
  readonly disabled: boolean;
}

// More than anyone reads: typing finds the rest.
const shown = 200;

/** The list that drops down. It floats above everything, so no frame around a demo cuts it off. */
export class ChoiceList {
  private choices: readonly Choice[] = [];
  private active = -1;
  private readonly follow = (): void => this.place();

  constructor(private readonly list: HTMLElement, private readonly input: HTMLInputElement, private readonly field: HTMLElement) {}

  get open(): boolean {
    return this.input.ariaExpanded === 'true';
  }

  get current(): Choice | undefined {
    return this.open ? this.choices[this.active] : undefined;
  }

  at(option: Element | null): Choice | undefined {
    return option ? this.choices[[...this.list.children].indexOf(option)] : undefined;
  }

  show(choices: readonly Choice[], active: number): void {
    this.choices = choices.slice(0, shown);
    this.list.replaceChildren(...this.choices.map((choice, index) => this.line(choice, index)));
    if (this.choices.length === 0) this.list.append(emptyLine());
    this.activate(active < this.choices.length ? active : -1);
    if (!this.open) this.reveal();
    this.place();
  }

  hide(): void {
    if (!this.open) return;
    this.input.ariaExpanded = 'false';
    this.input.removeAttribute('aria-activedescendant');
    this.list.hidePopover();
    removeEventListener('scroll', this.follow, true);
    removeEventListener('resize', this.follow);
  }

  /** Moves to another line, around the ends. */
  move(step: number): void {
    const count = this.choices.length;
    if (count === 0) return;
    const from = this.active < 0 && step < 0 ? count : this.active;
    this.activate((from + step + count) % count);
  }

  private reveal(): void {
    this.input.ariaExpanded = 'true';
    this.list.showPopover();
    addEventListener('scroll', this.follow, true);
    addEventListener('resize', this.follow);
  }

  private activate(index: number): void {
    this.active = index;
    [...this.list.children].forEach((line, i) => line.classList.toggle('active', i === index));
    const line = index < 0 ? undefined : this.list.children[index];
    if (line) this.input.setAttribute('aria-activedescendant', line.id);
    else this.input.removeAttribute('aria-activedescendant');
    line?.scrollIntoView({ block: 'nearest' });
  }

  private line({ text, chosen, disabled }: Choice, index: number): HTMLElement {
    const line = document.createElement('li');
    line.id = `${this.list.id}-${index}`;
    line.role = 'option';
    line.ariaSelected = String(chosen);
    if (disabled) line.ariaDisabled = 'true';
    line.textContent = text;
    return line;
  }

  private place(): void {
    const { left, top, bottom, width } = this.field.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) return this.hide();
    const below = innerHeight - bottom;
    const above = below < 220 && top > below;
    const { style } = this.list;
    style.width = `${width}px`;
    style.left = `${left}px`;
    style.maxHeight = `${Math.min(320, (above ? top : below) - 16)}px`;
    style.top = above ? 'auto' : `${bottom + 4}px`;
    style.bottom = above ? `${innerHeight - top + 4}px` : 'auto';
  }
}

function emptyLine(): HTMLElement {
  const line = document.createElement('li');
  line.className = 'nothing';
  line.role = 'option';
  line.ariaDisabled = 'true';
  line.textContent = 'No choice matches';
  return line;
}
