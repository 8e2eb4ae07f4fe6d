import { listenToChanges } from './changes';
import { connectElements } from './elements';
import { allMounts, connectMounts } from './mounts';
import { notify } from './notices';
import { morphTree } from './patch';
import { refusal } from './problem';
import { connectSpy } from './spy';

/** While files are being watched, a saved script or guide shows itself where it is open. */
export function connectReload(): void {
  if (!document.body.hasAttribute('data-watch')) return;
  listenToChanges(({ type, data }) => { void (type === 'demo' ? reloadDemo(data.name ?? '') : reloadPage(data.slug ?? '')); });
}

async function reloadDemo(name: string): Promise<void> {
  for (const mount of [...allMounts()].filter(mount => mount.name === name)) {
    const response = await fetch(`/demos/${name}/fragment?mount=${mount.id}`);
    if (response.ok) mount.replace(await response.text());
    else notify({ level: 'error', message: (await refusal(response)).message });
  }
}

const slugOfPage = (): string => document.body.dataset.slug ?? location.pathname.replace(/^\/docs\//, '').replace(/^\/$/, '');

async function reloadPage(slug: string): Promise<void> {
  if (slug !== slugOfPage()) return;
  const response = await fetch(location.href);
  // A script that is broken for good is a page too, whatever its status says: it shows why.
  if (!response.headers.get('content-type')?.startsWith('text/html')) return;
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.title = next.title;
  for (const selector of ['main', '.toc', '.site-nav']) {
    const current = document.querySelector(selector);
    const other = next.querySelector(selector);
    if (current && other) morphTree(current, other, true, isSameDemo);
  }
  connectMounts();
  connectElements(document);
  connectSpy();
}

// A demo that is still where it was is alive; what the server would start with must not replace it.
const isSameDemo = (current: Element, next: Element): boolean =>
  current.matches('section.demo') && current.id === next.id && current.getAttribute('data-demo') === next.getAttribute('data-demo');
