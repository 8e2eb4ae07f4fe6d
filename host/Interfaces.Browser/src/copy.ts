import { announce } from './notices';

/** Copy buttons take the text of the element they name. */
export function connectCopy(): void {
  document.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLElement>('button.copy');
    const source = document.getElementById(button?.dataset.copy?.slice(1) ?? '');
    if (button && source) void copy(button, source);
  });
}

async function copy(button: HTMLElement, source: HTMLElement): Promise<void> {
  const text = 'value' in source ? String(source.value) : source.textContent ?? '';
  const done = await write(text);
  announce(done ? 'Copied' : 'Copying is not allowed here');
  if (!done) return;
  button.classList.add('done');
  setTimeout(() => button.classList.remove('done'), 1500);
  button.dispatchEvent(new CustomEvent('copied', { bubbles: true, detail: text }));
}

/** Puts text onto the clipboard. Returns false when the browser does not allow it. */
export async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writeSelection(text); // Outside of https and localhost there is no clipboard object.
  }
}

function writeSelection(text: string): boolean {
  const area = document.createElement('textarea');
  const focused = document.activeElement;
  area.className = 'visually-hidden';
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
