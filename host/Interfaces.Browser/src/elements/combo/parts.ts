/** The elements that a combo box is made of. */
export interface Parts {
  readonly field: HTMLElement;
  readonly chips: HTMLElement;
  readonly input: HTMLInputElement;
  readonly toggle: HTMLButtonElement;
  readonly list: HTMLElement;
}

/** Makes the parts. The text input takes over the name, the description and the id of the select. */
export function makeParts(select: HTMLSelectElement, placeholder: string): Parts {
  const label = select.labels[0];
  if (label) label.id ||= `${select.id}-label`;
  const field = make('div', 'field combo-field');
  const chips = make('ul', 'chips');
  const input = make('input', 'combo-input');
  const toggle = make('button', 'combo-toggle');
  const list = make('ul', 'combo-list');

  list.id = `${select.id}-list`;
  list.role = 'listbox';
  list.popover = 'manual';
  if (select.multiple) list.ariaMultiSelectable = 'true';
  toggle.type = 'button';
  toggle.tabIndex = -1;
  toggle.ariaLabel = 'Show the choices';
  Object.assign(input, { type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: false, placeholder, disabled: select.disabled, ariaExpanded: 'false', ariaAutoComplete: 'list' });
  input.setAttribute('aria-controls', list.id);
  if (label) input.setAttribute('aria-labelledby', label.id);
  chips.ariaLabel = 'Chosen';
  list.ariaLabel = 'Choices';
  const description = select.getAttribute('aria-describedby');
  if (description) input.setAttribute('aria-describedby', description);

  input.id = select.id;
  select.removeAttribute('id');
  select.hidden = true;
  field.append(chips, input, toggle);
  return { field, chips, input, toggle, list };
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** One chosen value, with the button that takes it back. */
export function makeChip(text: string, disabled: boolean, remove: () => void): HTMLElement {
  const chip = make('li', 'chip');
  const button = make('button', 'close');
  chip.textContent = text;
  button.type = 'button';
  button.disabled = disabled;
  button.ariaLabel = `Remove ${text}`;
  button.onclick = remove;
  chip.append(button);
  return chip;
}
