import type { Mount } from './mount';
import { allMounts } from './mounts';

/** Presses the button whose keys were pressed: of the demo that the visitor is in, or of the only one on the page. */
export function connectShortcuts(mountOf: (element: Element) => Mount | undefined): void {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const keys = [event.ctrlKey && 'Control', event.altKey && 'Alt', event.shiftKey && 'Shift', event.metaKey && 'Meta', nameOf(event)].filter(Boolean).join('+');
    const mounts = [...allMounts()];
    const mount = mountOf(event.target as Element) ?? (mounts.length === 1 ? mounts[0] : undefined);
    const button = mount?.section.querySelector<HTMLButtonElement>(`button[aria-keyshortcuts="${CSS.escape(keys)}"]:not(:disabled)`);
    if (!button?.checkVisibility()) return;
    event.preventDefault();
    button.click();
  });
}

const nameOf = ({ key, code }: KeyboardEvent): string =>
  key === ' ' ? 'Space' : /^(Key|Digit)/.test(code) ? code.slice(-1) : key;
