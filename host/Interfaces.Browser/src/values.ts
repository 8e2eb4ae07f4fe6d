import { stored } from './storage';

/** A JSON value; undefined means "nothing to say", and is left out of what is sent. */
export type Value = string | number | boolean | null | undefined | Value[] | { [key: string]: Value };

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const kindOf = (element: Element): string => element.getAttribute('data-value') ?? '';

/** The element of a block, or of a field in a group, that holds its value. */
export const valueElement = (wrapper: Element): HTMLElement | null => wrapper.querySelector<HTMLElement>('[data-value]');

/** Reads the value that an element with data-value holds. */
export function read(element: Element): Value {
  switch (kindOf(element)) {
    case 'text': return (element as Control).value;
    case 'number': return readNumber((element as HTMLInputElement).value);
    case 'bool': return (element as HTMLInputElement).checked;
    case 'one': return keys(element)[0] ?? null;
    case 'many': return keys(element);
    case 'object': return Object.fromEntries(fields(element).map(([name, field]) => [name, read(field)]));
    case 'element': return (element as unknown as { value: Value }).value;
    case 'button': return element.textContent?.trim() ?? '';
    case 'storage': return stored(element.getAttribute('data-key') ?? '');
    default: return undefined;
  }
}

// A whole number that a double cannot hold travels as text, so that no digit is lost.
function readNumber(text: string): Value {
  if (text.trim() === '') return null;
  const number = Number(text);
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(number) ? text : number;
}

/** Why an element has no value to give now: something was typed that it cannot read, or it says so itself. */
export const unreadable = (element: Element): string | null =>
  kindOf(element) === 'number' && (element as HTMLInputElement).validity?.badInput ? 'Enter a number.' : (element as { trouble?: string | null }).trouble ?? null;

/** Puts a value into an element, as if the visitor had chosen it, without any event. Returns false when no choice has that key. */
export function write(element: Element, value: Value): boolean {
  switch (kindOf(element)) {
    case 'text':
    case 'number': writeText(element as Control, value == null ? '' : String(value)); break;
    case 'bool': (element as HTMLInputElement).checked = value === true; break;
    case 'one': return select(element, value == null ? [] : [String(value)]);
    case 'many': return select(element, (value as string[] | null) ?? []);
    case 'object': for (const [name, field] of fields(element)) write(field, (value as Record<string, Value>)[name]); break;
  }
  return true;
}

// The caret stays where the text before it is the same, and a reader at the end stays at the end.
function writeText(control: Control, text: string): void {
  if (control.value === text || (control.type === 'number' && readNumber(control.value) === readNumber(text) && text !== '')) return;
  if (!(control instanceof HTMLTextAreaElement)) {
    const caret = caretOf(control);
    const before = control.value;
    control.value = text;
    restoreCaret(control, caret, before);
    return written(control);
  }
  const atEnd = control.scrollHeight - control.scrollTop - control.clientHeight < 4;
  const { scrollTop, value: before } = control;
  const caret = caretOf(control);
  control.value = text;
  restoreCaret(control, caret, before);
  control.scrollTop = atEnd && control.readOnly ? control.scrollHeight : scrollTop;
  written(control);
}

function caretOf(control: Control): [number, number] | null {
  if (control instanceof HTMLSelectElement || control.ownerDocument.activeElement !== control) return null;
  return control.selectionStart === null ? null : [control.selectionStart, control.selectionEnd ?? control.selectionStart];
}

function restoreCaret(control: Control, caret: [number, number] | null, before: string): void {
  if (!caret || control instanceof HTMLSelectElement) return;
  if (control.value.slice(0, caret[0]) === before.slice(0, caret[0])) control.setSelectionRange(caret[0], caret[1]);
}

/** The elements of a record's fields, by the names of the fields; a nested record's own fields are not among them. */
function fields(group: Element): [string, Element][] {
  return [...group.querySelectorAll('[data-field]')]
    .filter(field => field.parentElement?.closest('[data-value="object"]') === group)
    .flatMap(field => {
      const element = valueElement(field);
      return element ? [[field.getAttribute('data-field') ?? '', element] as [string, Element]] : [];
    });
}

const choices = (element: Element): (HTMLInputElement | HTMLOptionElement)[] =>
  [...element.querySelectorAll<HTMLInputElement | HTMLOptionElement>(element instanceof HTMLSelectElement ? 'option' : 'input')];

const chosen = (choice: HTMLInputElement | HTMLOptionElement): boolean => 'checked' in choice ? choice.checked : choice.selected;

const keys = (element: Element): string[] => choices(element).filter(chosen).map(choice => choice.value);

function select(element: Element, wanted: readonly string[]): boolean {
  const all = choices(element);
  if (wanted.length > 0 && !all.some(choice => wanted.includes(choice.value))) return false;
  if (element instanceof HTMLSelectElement && !element.multiple) {
    element.selectedIndex = all.findIndex(choice => wanted.includes(choice.value));
    written(element);
    return true;
  }
  for (const choice of all) {
    const on = wanted.includes(choice.value);
    if ('checked' in choice) choice.checked = on;
    else choice.selected = on;
  }
  written(element);
  return true;
}

// Tells an element around the control, which draws the value its own way. It does not bubble: no handler runs.
const written = (control: Element): void => { control.dispatchEvent(new Event('written')); };
