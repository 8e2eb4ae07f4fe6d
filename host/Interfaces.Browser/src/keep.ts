import { reflect } from './mirror';
import { read, type Value, valueElement, write } from './values';

interface Kept {
  readonly kind: string;
  readonly value: Value;
}

const components = (root: ParentNode): [string, HTMLElement][] =>
  Array.from(root.querySelectorAll<HTMLElement>('[data-block][data-key]'), wrapper => [wrapper.dataset.key ?? '', wrapper]);

/** The values of a demo by what its components are called, which outlives their numbers. */
export function snapshot(root: ParentNode): Map<string, Kept> {
  return new Map(components(root).flatMap(([key, wrapper]) => {
    const element = valueElement(wrapper);
    return element ? [[key, { kind: element.dataset.value ?? '', value: read(element) }] as const] : [];
  }));
}

/** Puts values back: the earlier one where a component of that name and kind is still there, else the fresh one. */
export function restore(root: ParentNode, earlier: Map<string, Kept>, fresh: Map<string, Kept>): void {
  for (const [key, wrapper] of components(root)) {
    const element = valueElement(wrapper);
    const before = earlier.get(key);
    const kept = before && before.kind === element?.dataset.value ? before : fresh.get(key);
    if (!element || !kept) continue;
    if (!write(element, kept.value)) write(element, fresh.get(key)?.value);
    reflect(element);
  }
}

/** The name of the component that has the focus. */
export function focusedKey(root: Element): string | null {
  const active = document.activeElement;
  return active && root.contains(active) ? active.closest('[data-block][data-key]')?.getAttribute('data-key') ?? null : null;
}

export function refocusKey(root: ParentNode, key: string | null): void {
  const wrapper = components(root).find(([name]) => name === key)?.[1];
  if (!wrapper || wrapper.contains(document.activeElement)) return;
  wrapper.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
}
