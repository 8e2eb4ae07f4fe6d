import { chooseAll } from './all';
import type { Raising } from './elements';
import { clearErrors } from './fields';
import { fromMirror, reflect, reset } from './mirror';
import type { Mount } from './mount';
import type { Occurrence } from './wiring';

type Listener = (target: HTMLElement, event: Event) => void;

/** Turns what the browser reports into events of blocks. Listens at the document, so that a patch has nothing to connect. */
export function connectEvents(mountOf: (element: Element) => Mount | undefined): void {
  const on = (type: string, listener: Listener): void => document.addEventListener(type, event => {
    if (event.target instanceof HTMLElement) listener(event.target, event);
  });
  const trigger = (target: Element, ...occurrences: Occurrence[]): Promise<unknown> | undefined => {
    const block = target.closest<HTMLElement>('[data-block]');
    return block ? mountOf(block)?.trigger(Number(block.dataset.block), ...occurrences) : undefined;
  };
  const touch: Listener = target => mountOf(target)?.touch();
  const plain = (event: string): Occurrence => ({ event, data: null });

  for (const type of ['pointerdown', 'keydown', 'focusin']) on(type, touch);
  on('click', (target, event) => click(target, event, button => trigger(button, plain('click'))));
  on('click', target => {
    const raising = target.closest<HTMLElement>('[data-raise]:not(:disabled)');
    if (raising) trigger(raising, { event: raising.dataset.raise ?? '', data: { value: raising.getAttribute('value') } });
    if (target.closest('[data-block]')?.classList.contains('html')) trigger(target, plain('click'));
  });
  on('input', target => {
    if (target.matches('[data-mirror]')) return fromMirror(target as HTMLInputElement);
    if (!target.closest('[data-value]')) return;
    clearErrors(target);
    reflect(target);
    trigger(target, plain('input'), plain('change'), ...selection(target));
  });
  on('change', target => {
    if (target.matches('[data-mirror]')) settle(target as HTMLInputElement);
    if (target.matches('[type="range"], [type="color"], [data-mirror]')) trigger(target, plain('release'));
  });
  on('keydown', (target, event) => {
    if (submits(target, event as KeyboardEvent)) trigger(target, plain('submit'));
  });
  on('select', target => trigger(target, ...selectedText(target)));
  on('choice', (target, event) => trigger(target, { event: 'select', data: (event as CustomEvent).detail }));
  on('raise', (target, event) => {
    const { detail } = event as CustomEvent<Raising>;
    detail.done = trigger(target, detail);
  });
  on('copied', (target, event) => trigger(target, { event: 'copy', data: copied(target, event) }));
  on('keyup', (target, event) => trigger(target, { event: 'key-up', data: { key: (event as KeyboardEvent).key, inputValue: (target as HTMLInputElement).value ?? '' } }));
  on('focusin', (target, event) => { if (enters(target, event as FocusEvent)) trigger(target, plain('focus')); });
  on('focusout', (target, event) => { if (enters(target, event as FocusEvent)) trigger(target, plain('blur')); });
}

function click(target: HTMLElement, event: Event, clicked: (button: Element) => void): void {
  const resetting = target.closest<HTMLElement>('[data-reset]');
  if (resetting) return reset(resetting);
  const all = target.closest<HTMLElement>('[data-all]');
  if (all) return chooseAll(all);
  const button = target.closest<HTMLButtonElement>('[data-value="button"]');
  if (button && !button.disabled && !event.defaultPrevented) clicked(button);
}

/** Whether a key says "done": Enter in one line, Shift+Enter in several. In one line Enter never makes a second. */
export function submits(target: HTMLElement, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return false;
  if (target instanceof HTMLInputElement) return target.matches('[data-value="text"]:not([type="color"]), [data-value="number"]:not([type="range"]), [data-mirror]');
  if (!(target instanceof HTMLTextAreaElement) || !target.matches('[data-value="text"]')) return false;
  if (event.shiftKey === (target.rows === 1)) return false;
  event.preventDefault();
  return true;
}

// What was chosen among choices: its place, its key and whether it is chosen now.
function selection(target: HTMLElement): Occurrence[] {
  const select = (index: number, value: string, selected: boolean): Occurrence[] => [{ event: 'select', data: { index, value, selected } }];
  if (target instanceof HTMLSelectElement) return target.multiple ? [] : select(target.selectedIndex, target.value, true);
  if (!(target instanceof HTMLInputElement) || !/^(checkbox|radio)$/.test(target.type)) return [];
  const group = target.closest('[data-value]');
  const index = [...group?.querySelectorAll('input') ?? []].indexOf(target);
  return select(Math.max(0, index), group === target ? String(target.checked) : target.value, target.checked);
}

function selectedText(target: HTMLElement): Occurrence[] {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return [];
  const { selectionStart: start, selectionEnd: end, value } = target;
  return start === null || end === null || start === end ? [] : [{ event: 'select', data: { index: start, range: [start, end], value: value.slice(start, end) } }];
}

// A mirror that was left with something its control did not take shows the control's value again.
function settle(mirror: HTMLInputElement): void {
  const control = document.getElementById(mirror.dataset.mirror ?? '') as HTMLInputElement | null;
  if (control) mirror.value = control.value;
}

const enters = (target: HTMLElement, event: FocusEvent): boolean => {
  const block = target.closest('[data-block]');
  return block !== null && !(event.relatedTarget instanceof Node && block.contains(event.relatedTarget));
};

// What was copied, and of which message where there are several.
function copied(target: HTMLElement, event: Event): unknown {
  const index = target.closest<HTMLElement>('[data-index]')?.dataset.index;
  return { value: (event as CustomEvent<string>).detail, ...index && { index: Number(index) } };
}
