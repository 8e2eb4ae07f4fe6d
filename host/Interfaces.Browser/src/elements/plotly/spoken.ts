/** Looks at all that is drawn in a place: which of it is read out, and how its links lead away. */
export function watch(place: Element): void {
  new MutationObserver(records => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const element of [node, ...node.querySelectorAll('a, .main-svg')]) tend(element);
      }
    }
  }).observe(place, { childList: true, subtree: true });
}

/** A drawing is not read out, since its element says what it shows. A link in it is for those who listen as well. */
export function tend(element: Element): void {
  if (element.matches('.main-svg') && !element.querySelector('a')) element.setAttribute('aria-hidden', 'true');
  if (!element.matches('a')) return;
  element.setAttribute('rel', 'noopener noreferrer');
  element.closest('.main-svg')?.removeAttribute('aria-hidden');
}
