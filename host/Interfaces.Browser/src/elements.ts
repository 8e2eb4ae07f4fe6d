// Elements with behaviour: each is fetched when its tag is first seen on the page.
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'code-editor': () => import('./elements/code-editor'),
  'code-view': () => import('./elements/code-view'),
  'combo-box': () => import('./elements/combo-box'),
};

const asked = new Set<string>();

export function connectElements(root: ParentNode): void {
  for (const [tag, load] of Object.entries(loaders)) {
    if (asked.has(tag) || !root.querySelector(tag)) continue;
    asked.add(tag);
    // Without its code an element is the plain control it wraps, which works as well.
    load().catch(() => asked.delete(tag));
  }
}
