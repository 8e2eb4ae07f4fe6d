import { Idiomorph } from 'idiomorph';
import { wake } from './elements';
import { markInvalid } from './fields';
import { reflect } from './mirror';
import { read, type Value, write } from './values';

/** An element that looks after its own content, and is told what the server would have it show. */
interface Patchable {
  /** Returns true to have its attributes and its content morphed all the same. */
  patch(next: Element, takeValue: boolean): boolean | void;
}

export function parse(html: string): HTMLElement | null {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement | null;
}

/** Finds an element, also where it waits in a template until it is to be seen. */
export function find(root: ParentNode, selector: string): HTMLElement | null {
  const found = root.querySelector<HTMLElement>(selector);
  if (found) return found;
  for (const { content } of root.querySelectorAll('template')) {
    const asleep = find(content, selector);
    if (asleep) return asleep;
  }
  return null;
}

/**
 * Makes an element look like the next one and keeps it the same element, with its focus and its scroll positions.
 * With takeValue its controls hold the next one's values afterwards; without, what the visitor made of them.
 */
export function morph(current: Element, next: Element, takeValue: boolean): void {
  // Blocks inside have values of their own, which nobody changed.
  const isOwn = (element: Element): boolean => element.closest('[data-block]')?.getAttribute('data-block') === next.getAttribute('data-block');
  const held = (root: Element): Element[] => [...root.querySelectorAll('[data-value]')];
  const blocks = new Set([next, ...next.querySelectorAll('[data-block]')].map(block => block.getAttribute('data-block')));
  const stays = (element: Element): boolean => blocks.has(element.closest('[data-block]')?.getAttribute('data-block') ?? null);
  const sources = takeValue ? [...held(next).filter(isOwn), ...held(current).filter(element => !isOwn(element) && stays(element))] : held(current).filter(stays);
  const values = sources.map(element => [element, read(element)] as const);
  const focused = document.activeElement;
  if (!takeValue) keepErrors(current, next);
  morphTree(current, next, takeValue && isOwn);
  const root = document.getElementById(next.id) ?? current;
  for (const [element, value] of values) restore(root, element, value, next);
  refocus(focused);
}

export function morphTree(current: Element, next: Element, takeValue: boolean | ((next: Element) => boolean), skip?: (current: Element, next: Element) => boolean): void {
  Idiomorph.morph(current, next, {
    morphStyle: 'outerHTML',
    callbacks: {
      beforeNodeMorphed(node: Node, nextNode: Node): boolean {
        if (!(node instanceof Element && nextNode instanceof Element)) return true;
        if (skip?.(node, nextNode)) return false;
        if (node instanceof HTMLTemplateElement && nextNode instanceof HTMLTemplateElement) {
          node.content.replaceChildren(nextNode.content);
          return false;
        }
        if (node.hasAttribute('data-awake')) wake(nextNode);
        if (!('patch' in node)) return true;
        return (node as unknown as Patchable).patch(nextNode, takeValue === true || (takeValue && takeValue(nextNode))) === true;
      },
      beforeAttributeUpdated: (name: string, element: Element): boolean => !isLive(name, element, takeValue !== false),
    },
  });
}

// Values are put in place after the morph, by what they mean rather than by where they stand.
function isLive(name: string, element: Element, takeValue: boolean): boolean {
  if (name === 'open') return element instanceof HTMLDialogElement || (!takeValue && element instanceof HTMLDetailsElement);
  if (name !== 'value' && name !== 'checked' && name !== 'selected') return false;
  if (takeValue && !element.closest('[data-value], [data-mirror]')) return false;
  return !(name === 'value' && element.matches('option, [type="checkbox"], [type="radio"], button, progress'));
}

// A choice that is no longer there gives way to the one that the server has chosen.
function restore(root: Element, source: Element, value: Value, next: Element): void {
  const target = counterpart(root, source);
  if (!target || target.getAttribute('data-value') !== source.getAttribute('data-value')) return;
  const fresh = write(target, value) ? null : counterpart(next, source);
  if (fresh) write(target, read(fresh));
  reflect(target);
}

function counterpart(root: Element, source: Element): Element | null {
  if (source.isConnected && root.contains(source)) return source;
  const id = source.id || source.querySelector('[id]')?.id;
  const byId = id ? root.querySelector(`[id="${id}"]`) : null;
  return byId?.closest('[data-value]') ?? byId ?? root.querySelector(`[data-value="${source.getAttribute('data-value')}"]`);
}

// What was said about a field stays until the visitor changes it or the server has something else to say.
function keepErrors(current: Element, next: Element): void {
  for (const line of current.querySelectorAll('.error[id]')) {
    const other = line.textContent ? next.querySelector(`[id="${line.id}"]`) : null;
    if (!other || other.textContent) continue;
    other.textContent = line.textContent;
    if (other.parentElement) markInvalid(other.parentElement, true);
  }
}

// An element that had to be moved loses the focus although it is still there.
function refocus(focused: Element | null): void {
  if (!(focused instanceof HTMLElement) || focused === document.activeElement || focused === document.body) return;
  const target = focused.isConnected ? focused : focused.id ? document.getElementById(focused.id) : null;
  target?.focus({ preventScroll: true });
}
