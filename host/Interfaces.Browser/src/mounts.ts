import { Mount } from './mount';

const mounts = new Map<Element, Mount>();

export const allMounts = (): Iterable<Mount> => mounts.values();

export const mountOf = (element: Element): Mount | undefined => {
  const section = element.closest('section.demo');
  return section ? mounts.get(section) : undefined;
};

/** A page that is left, or put aside to be shown again later, ends its sessions. */
export const connectLeaving = (): void => addEventListener('pagehide', () => { for (const mount of mounts.values()) mount.session.leave(); });

/** Connects the demos that are on the page and lets go of those that are not. */
export function connectMounts(): void {
  for (const [section, mount] of mounts) {
    if (section.isConnected && section.id === mount.id && section.getAttribute('data-demo') === mount.name) continue;
    mount.close();
    mounts.delete(section);
  }
  for (const section of document.querySelectorAll<HTMLElement>('section.demo[id]')) {
    if (!mounts.has(section)) mounts.set(section, new Mount(section));
  }
}
