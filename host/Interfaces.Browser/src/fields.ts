import { notify } from './notices';
import { valueElement } from './values';

type Errors = Readonly<Record<string, string | string[]>>;

/** Shows what is wrong at each field ("3", or "4.Age" in a group), and puts the focus at the first. */
export function showErrors(block: (id: number) => Element | null, errors: Errors): void {
  const wrappers: Element[] = [];
  for (const [path, messages] of Object.entries(errors)) {
    const message = [messages].flat().join(' ');
    const wrapper = find(block, path);
    if (wrapper && showError(wrapper, message)) wrappers.push(wrapper);
    else notify({ level: 'error', message });
  }
  wrappers.sort((a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  if (wrappers[0]) focusable(wrappers[0])?.focus();
}

function find(block: (id: number) => Element | null, path: string): Element | null {
  const [id, ...names] = path.split('.');
  return names.reduce<Element | null>(
    (wrapper, name) => wrapper?.querySelector(`[data-field="${name.replace(/["\\]/g, '\\$&')}"]`) ?? wrapper,
    block(Number(id)));
}

/** Fills the error line of a wrapper. Returns false when it has none to fill. */
export function showError(wrapper: Element, message: string): boolean {
  const line = wrapper.querySelector(':scope > .error');
  if (!line || wrapper.closest('[hidden]')) return false;
  line.textContent = message;
  markInvalid(wrapper, message !== '');
  return true;
}

/** Tells a single control that what it holds is wrong; a group says so by its error line alone. */
export function markInvalid(wrapper: Element, invalid: boolean): void {
  if (valueElement(wrapper)?.matches('fieldset')) return;
  if (invalid) focusable(wrapper)?.setAttribute('aria-invalid', 'true');
  else focusable(wrapper)?.removeAttribute('aria-invalid');
}

/** Takes back what was said about the field that an element is in, and about the groups around it. */
export function clearErrors(element: Element): void {
  for (let wrapper = element.closest('[data-field], [data-block]'); wrapper; wrapper = wrapper.parentElement?.closest('[data-field], [data-block]') ?? null) {
    if (wrapper.querySelector(':scope > .error')?.textContent) showError(wrapper, '');
    if (wrapper.hasAttribute('data-block')) return;
  }
}

const focusable = (wrapper: Element): HTMLElement | null =>
  wrapper.querySelector<HTMLElement>(':is(input, textarea, select, button, [contenteditable="true"]):not([type="hidden"], [hidden], [disabled], [tabindex="-1"])');
