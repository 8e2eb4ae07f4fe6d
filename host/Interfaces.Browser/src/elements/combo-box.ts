import { type Choice, ChoiceList } from './combo/list';
import { makeChip, makeParts, type Parts } from './combo/parts';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** A select that one can filter, choose several from, or write own values into. The select inside stays the truth. */
class ComboBox extends HTMLElement {
  private select!: HTMLSelectElement;
  private parts!: Parts;
  private list!: ChoiceList;
  private filter = '';

  connectedCallback(): void {
    const select = this.querySelector('select');
    if (this.parts || !select) return;
    this.select = select;
    this.parts = makeParts(select, this.dataset.placeholder ?? '');
    this.list = new ChoiceList(this.parts.list, this.parts.input, this.parts.field);
    this.append(this.parts.field, this.parts.list);
    this.listen();
    this.draw();
  }

  disconnectedCallback(): void {
    this.list?.hide();
  }

  /** The server's next version of this element. */
  patch(next: Element, takeValue: boolean): void {
    const other = next.querySelector('select');
    if (!other) return;
    const chosen = [...(takeValue ? other : this.select).selectedOptions].map(option => ({ key: option.value, text: option.text }));
    for (const { name, value } of next.attributes) this.setAttribute(name, value);
    for (const name of ['data-custom', 'data-max', 'data-placeholder']) if (!next.hasAttribute(name)) this.removeAttribute(name);
    this.select.replaceChildren(...[...other.options].map(option => option.cloneNode(true)));
    if (chosen.some(({ key }) => this.option(key) || this.own) || takeValue) {
      for (const option of this.select.options) option.selected = false;
      for (const { key, text } of chosen) if (this.option(key) || this.own) this.add(key, text).selected = true;
      if (chosen.length === 0 && !this.select.multiple) this.select.selectedIndex = -1;
    }
    this.select.disabled = this.parts.input.disabled = other.disabled;
    this.parts.input.placeholder = this.dataset.placeholder ?? '';
    this.draw();
  }

  private get own(): boolean { return this.hasAttribute('data-custom'); }

  private get full(): boolean { return this.select.multiple && this.select.selectedOptions.length >= Number(this.dataset.max ?? Infinity); }

  private listen(): void {
    const { input, toggle, list, field } = this.parts;
    this.select.addEventListener('written', () => this.draw());
    input.addEventListener('input', () => { this.filter = input.value; this.show(this.filter && !this.own ? 0 : -1); });
    input.addEventListener('keydown', event => this.key(event));
    input.addEventListener('blur', () => { this.settle(); this.list.hide(); });
    input.addEventListener('click', () => { if (!this.list.open) this.show(this.chosenIndex()); });
    field.addEventListener('mousedown', event => { if (event.target !== input) { event.preventDefault(); input.focus(); } });
    toggle.addEventListener('click', () => this.list.open ? this.list.hide() : this.show(this.chosenIndex()));
    list.addEventListener('mousedown', event => event.preventDefault()); // The focus stays in the input.
    list.addEventListener('click', event => this.choose(this.list.at((event.target as Element).closest('[role=option]'))));
  }

  private key(event: KeyboardEvent): void {
    const { input } = this.parts;
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.arrow(event.key === 'ArrowDown' ? 1 : -1, event.altKey);
    else if (event.key === 'Enter') this.list.current ? this.choose(this.list.current) : this.commit();
    else if (event.key === 'Escape' && this.list.open) this.list.hide();
    else if (event.key === 'Escape' && input.value !== '') this.settle(true);
    else if (event.key === 'Backspace' && input.value === '' && this.select.multiple) return this.removeLast();
    else return;
    event.preventDefault();
  }

  private arrow(step: number, alt: boolean): void {
    if (alt && step < 0) this.list.hide();
    else if (!this.list.open) this.show(alt || this.chosenIndex() >= 0 ? this.chosenIndex() : step > 0 ? 0 : this.choices().length - 1);
    else this.list.move(step);
  }

  private show(active: number): void {
    if (!this.select.disabled) this.list.show(this.choices(), active);
  }

  private choices(): Choice[] {
    const wanted = plain(this.filter);
    return [...this.select.options]
      .filter(option => plain(option.text).includes(wanted))
      .map(option => ({ key: option.value, text: option.text, chosen: option.selected, disabled: option.disabled || (this.full && !option.selected) }));
  }

  private chosenIndex(): number {
    return this.select.multiple ? -1 : this.choices().findIndex(choice => choice.chosen);
  }

  private choose(choice: Choice | undefined): void {
    if (!choice || choice.disabled) return;
    this.set(choice.key, this.select.multiple ? !choice.chosen : true);
    if (this.select.multiple) this.show(this.choices().findIndex(({ key }) => key === choice.key));
    else this.list.hide();
  }

  /** What was typed becomes a value: a choice of that name, or an own one where own ones are allowed. */
  private commit(): void {
    const text = this.parts.input.value.trim();
    const option = [...this.select.options].find(option => plain(option.text) === plain(text));
    if (text && !this.full && (option || this.own)) this.set((option ?? this.add(text, text)).value, true);
    this.list.hide();
  }

  // Leaving takes an own value; any other half-typed text goes back to what is chosen.
  private settle(discard = false): void {
    if (!discard && this.own && !this.select.multiple && this.parts.input.value.trim() && this.filter) this.commit();
    this.filter = '';
    this.draw();
  }

  private option(key: string): HTMLOptionElement | undefined {
    return [...this.select.options].find(option => option.value === key);
  }

  private add(key: string, text: string): HTMLOptionElement {
    const known = this.option(key);
    if (known) return known;
    const option = new Option(text, key);
    this.select.add(option);
    return option;
  }

  private removeLast(): void {
    const last = [...this.select.selectedOptions].at(-1);
    if (last) this.set(last.value, false);
  }

  private set(key: string, on: boolean): void {
    const option = this.option(key);
    if (!option) return;
    const changed = option.selected !== on;
    if (this.select.multiple) option.selected = on;
    else this.select.value = key;
    this.filter = '';
    this.draw();
    if (!changed) return;
    this.select.dispatchEvent(new Event('input', { bubbles: true }));
    if (this.select.multiple) this.dispatchEvent(new CustomEvent('choice', { bubbles: true, detail: { index: option.index, value: key, selected: on } }));
  }

  private draw(): void {
    const { chips, input } = this.parts;
    const chosen = [...this.select.selectedOptions];
    if (!this.select.multiple) {
      input.value = chosen[0]?.text ?? '';
      return;
    }
    input.value = '';
    input.placeholder = chosen.length > 0 ? '' : this.dataset.placeholder ?? '';
    chips.hidden = chosen.length === 0;
    chips.replaceChildren(...chosen.map(({ text, value }) => makeChip(text, this.select.disabled, () => { this.set(value, false); input.focus(); })));
  }
}

customElements.define('combo-box', ComboBox);
