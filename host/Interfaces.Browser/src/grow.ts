import { connectElements } from './elements';
import { read, write } from './values';

/** What the server adds to a text that the page shows: as it is, or as HTML of which a part stays. */
export interface Growth {
  readonly target: string;
  /** How long the text is on the page so far; anything else does not fit. */
  readonly from: number;
  readonly to: number;
  readonly text?: string;
  /** What takes the place of the open end, and stays. */
  readonly closed?: string;
  /** The open end after it. */
  readonly open?: string;
  /** Whether nothing stays of what is there. */
  readonly fresh?: boolean;
}

/** An element that draws a text its own way, and is told what is added. */
interface Growing extends Element { grow(text: string): void }

// Of an element how many nodes stay.
const kept = new WeakMap<Element, number>();

// Where text that is added goes on: in the last of these, unless text stands after it.
const inner = 'p, ul, ol, li, blockquote, details, pre, code-view, pre > code';

export function grow(element: Element, { to, text, closed, open, fresh }: Growth): true {
  const own = [element, element.parentElement].find((owner): owner is Growing => !!owner && 'grow' in owner);
  if (text === undefined) {
    const stays = fresh ? 0 : kept.get(element) ?? 0;
    while (element.childNodes.length > stays) element.lastChild?.remove();
    add(element, closed);
    kept.set(element, element.childNodes.length);
    add(element, open);
  } else if (element.hasAttribute('data-value')) write(element, String(read(element)) + text);
  else if (own) own.grow(text);
  else end(element).append(text);
  element.setAttribute('data-grown', String(to));
  element.dispatchEvent(new Event('grown', { bubbles: true }));
  return true;
}

function add(element: Element, html = ''): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  connectElements(template.content);
  element.append(template.content);
}

function end(element: Element): Element {
  const last = element.lastElementChild;
  return last?.matches(inner) && !last.nextSibling?.textContent?.trim() ? end(last) : element;
}
