/** A button of a plot, with its name as text. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** A menu that unfolds, and folds when something was chosen, when the focus leaves it, or with Escape. */
export function menu(text: string, choices: readonly HTMLButtonElement[]): HTMLDetailsElement {
  const made = document.createElement('details');
  const summary = document.createElement('summary');
  const list = document.createElement('div');
  summary.textContent = text;
  list.append(...choices);
  made.append(summary, list);
  const close = (): void => { made.open = false; };
  list.addEventListener('click', close);
  made.addEventListener('focusout', event => { if (!made.contains(event.relatedTarget as Node | null)) close(); });
  made.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !made.open) return;
    close();
    summary.focus();
    event.stopPropagation();
  });
  return made;
}

/** Saves something as a file of the visitor's. */
export function save(content: Blob | string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 10_000);
}

/** A name for a file, from what something is called. */
export const fileName = (name: string, ending: string): string =>
  (name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'plot') + ending;
