/** Reads the colors of the page as they are where an element stands. */
export const tokens = (element: Element) => (name: string): string => colorOf(element, `var(--${name})`);

/** What a color of CSS is there: light-dark() and the like are colors only once they are used as one. */
export function colorOf(element: Element, color: string): string {
  const probe = document.createElement('span');
  probe.style.color = color;
  element.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}
