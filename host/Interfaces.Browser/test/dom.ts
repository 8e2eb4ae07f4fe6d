// A page for the modules under test. Imported first, since they look at the document when they load.
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>', { url: 'http://localhost/', pretendToBeVisual: true });

for (const name of ['document', 'location', 'localStorage', 'Element', 'HTMLElement', 'HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement', 'HTMLButtonElement',
  'HTMLDetailsElement', 'HTMLDialogElement', 'HTMLOptionElement', 'HTMLTemplateElement', 'Node', 'Document', 'DOMParser', 'Event', 'CustomEvent', 'KeyboardEvent', 'FocusEvent', 'MutationObserver', 'customElements', 'addEventListener', 'removeEventListener', 'requestAnimationFrame', 'cancelAnimationFrame']) {
  const value = (window as unknown as Record<string, unknown>)[name];
  Object.defineProperty(globalThis, name, { value: typeof value === 'function' && /^[a-z]/.test(name) ? value.bind(window) : value, configurable: true, writable: true });
}
// What is not to be seen need not wait for the next frame.
Object.defineProperty(document, 'hidden', { value: true, configurable: true });
Object.assign(globalThis, { window, CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });

/** Puts markup into the page and returns its first element. */
export function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

export const byId = <Kind extends HTMLElement = HTMLInputElement>(id: string): Kind => document.getElementById(id) as Kind;

export function element(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
}
