import { connectElements } from '../elements';
import { mountOf } from '../mounts';
import { parse } from '../patch';
import { HeldElement } from './layout/held';

/** Pages of one demo, in one session: those that were not asked for are fetched when somebody goes there. */
class PageSet extends HeldElement {
  private get path(): string { return this.getAttribute('path') ?? ''; }

  private get pages(): HTMLElement[] { return [...this.querySelectorAll<HTMLElement>(':scope > [data-route]')]; }

  private get bars(): HTMLElement[] { return [...this.querySelectorAll<HTMLElement>('nav.navbar')]; }

  protected override watched(): Iterable<Element> { return this.bars.flatMap(bar => bar.parentElement ?? []); }

  protected override begin(): void {
    this.addEventListener('click', event => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('nav.navbar a[data-route]');
      if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void this.go(link.dataset.route ?? '', link.href, true);
    });
    addEventListener('popstate', () => {
      const route = this.isConnected ? this.routeOf(location.pathname) : null;
      if (route !== null && route !== this.state) void this.go(route, location.href, false);
    });
  }

  protected override show(): void {
    for (const page of this.pages) page.hidden = page.dataset.route !== this.state;
    for (const link of this.bars.flatMap(bar => [...bar.querySelectorAll<HTMLAnchorElement>('a[data-route]')])) {
      link.ariaCurrent = link.dataset.route === this.state ? 'page' : null;
    }
    const page = this.pages.find(page => !page.hidden);
    if (page?.hasAttribute('data-waits')) void this.fetch(page);
  }

  /** Goes to a page without leaving the session; where that cannot be, the browser goes there by itself. */
  private async go(route: string, address: string, noted: boolean): Promise<void> {
    const page = this.pages.find(page => page.dataset.route === route);
    if (!page || (page.hasAttribute('data-waits') && !await this.fetch(page))) {
      location.assign(address);
      return;
    }
    this.move(route);
    if (!noted || this.routeOf(location.pathname) === null) return;
    history.pushState(null, '', address);
    scrollTo({ top: 0 });
  }

  private async fetch(page: HTMLElement): Promise<boolean> {
    const mount = mountOf(this);
    if (!mount) return false;
    try {
      const session = await mount.session.open();
      const query = new URLSearchParams({ route: page.dataset.route ?? '', mount: mount.id });
      const response = await fetch(`${this.path}/page?${query}`, { headers: { 'Demo-Session': session }, signal: mount.signal });
      const next = response.ok ? parse(await response.text()) : null;
      if (!next) return false;
      page.replaceChildren(...next.childNodes);
      page.removeAttribute('data-waits');
      connectElements(page);
      return true;
    } catch {
      return false; // Nobody answers: going there the usual way says why.
    }
  }

  /** The page at an address; null for an address that is not this demo's, such as a guide's. */
  private routeOf(pathname: string): string | null {
    if (pathname === this.path) return '';
    return pathname.startsWith(`${this.path}/`) ? decodeURIComponent(pathname.slice(this.path.length + 1)) : null;
  }
}

customElements.define('page-set', PageSet);
