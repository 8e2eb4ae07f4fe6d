let observer: IntersectionObserver | undefined;

/** Marks the heading that is being read in the table of contents. */
export function connectSpy(): void {
  observer?.disconnect();
  const links = new Map(Array.from(
    document.querySelectorAll<HTMLAnchorElement>('.toc a[href^="#"]'),
    link => [decodeURIComponent(link.hash.slice(1)), link] as const));
  const headings = [...links.keys()].flatMap(id => document.getElementById(id) ?? []);
  if (headings.length === 0) return;

  const mark = (): void => {
    const passed = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 4);
    const id = (passed.at(-1) ?? headings[0])?.id ?? '';
    for (const [name, link] of links) {
      if (name === id) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75% 0px' });
  for (const heading of headings) observer.observe(heading);
}
