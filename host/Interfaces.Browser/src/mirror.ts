// A mirror is a second control for the same value: the number box of a slider, the hex code of a color.

const mirrorsOf = (control: Element): HTMLInputElement[] =>
  control.id ? [...(control.parentElement?.querySelectorAll<HTMLInputElement>(`[data-mirror="${control.id}"]`) ?? [])] : [];

/** Carries what was typed into a mirror to the control it belongs to; from there it goes on as an event of the control. */
export function fromMirror(mirror: HTMLInputElement): void {
  const control = document.getElementById(mirror.dataset.mirror ?? '') as HTMLInputElement | null;
  if (!control) return;
  // What is pasted often lacks the mark, or has blanks around it.
  const value = control.type === 'color' ? /^ *#?([0-9a-f]{6}) *$/.exec(mirror.value.toLowerCase())?.[1]?.padStart(7, '#') : mirror.value;
  if (!value || value === control.value) return;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Shows a control's value in its mirrors, except in the one that is being typed into. */
export function reflect(control: Element, typing = true): void {
  if (!(control instanceof HTMLInputElement)) return;
  if (control.type === 'range') control.style.setProperty('--fill', `${share(control)}%`);
  for (const mirror of mirrorsOf(control)) {
    if (!(typing && mirror === document.activeElement) && mirror.value !== control.value) mirror.value = control.value;
  }
}

function share({ min, max, valueAsNumber }: HTMLInputElement): number {
  const from = Number(min || 0);
  const to = Number(max || 100);
  return to > from ? Math.round((valueAsNumber - from) / (to - from) * 1000) / 10 : 0;
}

/** A reset button puts the first value back. */
export function reset(button: HTMLElement): void {
  const control = document.getElementById(button.dataset.reset ?? '') as HTMLInputElement | null;
  if (!control) return;
  control.value = button.dataset.to ?? '';
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
