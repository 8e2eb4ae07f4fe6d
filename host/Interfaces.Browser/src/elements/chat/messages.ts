import { morphTree } from '../../patch';
import { keepEditing } from './editing';

/** The messages that stand by themselves; those inside a thought are its own. */
export const messages = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.chat > .messages > .message')];

/** Makes a message look like the server's next version of it, which folds what is over and leaves alone what the reader folded. */
export function morphMessage(current: Element, next: Element): void {
  const before = new Map(folds(current).map(fold => [fold.id, fold.dataset.status]));
  keepEditing(current, () => morphTree(current, next, false));
  const open = new Map(folds(next).map(fold => [fold.id, fold.open]));
  for (const fold of folds(current)) if (before.get(fold.id) !== fold.dataset.status) fold.open = open.get(fold.id) ?? fold.open;
}

const folds = (root: Element): HTMLDetailsElement[] => [...root.querySelectorAll<HTMLDetailsElement>('details[data-status]')];
