import { elements } from 'all:elements';

// Elements with behaviour: each is fetched, with its style, when its tag is first seen on the page.
const asked = new Set<string>();

export function connectElements(root: ParentNode): void {
  for (const { localName: tag } of root.querySelectorAll(':not(:defined)')) {
    const element = elements[tag];
    if (!element || asked.has(tag)) continue;
    asked.add(tag);
    if (element.style) connectStyle(element.style);
    // Without its code an element is the plain control it wraps, which works as well.
    element.load().catch(() => asked.delete(tag));
  }
}

// A page that came with the element came with its style as well.
function connectStyle(address: string): void {
  if (document.querySelector(`link[href="${address}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}

/** Puts onto the page what waits in a template until it is to be seen, and fetches the elements in it. */
export function wake(place: Element): void {
  place.setAttribute('data-awake', '');
  const asleep = place.querySelector<HTMLTemplateElement>(':scope > template');
  if (!asleep) return;
  asleep.replaceWith(asleep.content);
  connectElements(place);
}

/** An event on its way to the block that it is of, which notes when all handlers that it called are done. */
export interface Raising { readonly event: string; readonly data: unknown; done?: Promise<unknown> | undefined; }

/** Raises an event of the block that an element is in; what it carries is given to the handler. Resolves when the handlers are done, however they end. */
export function raise(element: Element, event: string, data: unknown = null): Promise<unknown> | undefined {
  const detail: Raising = { event, data };
  element.dispatchEvent(new CustomEvent('raise', { bubbles: true, detail }));
  return detail.done;
}
