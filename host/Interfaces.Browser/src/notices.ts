export type Level = 'info' | 'success' | 'warning' | 'error';

export interface Notice {
  readonly level: Level;
  readonly title?: string | null;
  readonly message: string;
  /** Small print: a reference to quote, or the whole error while developing. */
  readonly detail?: string | null;
  /** How long it stays: 0 until it is dismissed; as its level says when nothing is said. */
  readonly seconds?: number;
}

const seconds: Record<Level, number> = { info: 6, success: 5, warning: 10, error: Infinity };

// Live regions are only read out when they were there before their content.
const region = document.createElement('section');
region.className = 'notices';
region.setAttribute('aria-label', 'Notices');
const polite = liveRegion('status');
const assertive = liveRegion('alert');
const quiet = liveRegion('status');
quiet.className = 'visually-hidden';
region.append(assertive, polite, quiet);

function liveRegion(role: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', role);
  return element;
}

export const connectNotices = (): void => document.body.append(region);

/** Says something to those who listen, and shows nothing. */
export function announce(text: string): void {
  quiet.textContent = '';
  requestAnimationFrame(() => { quiet.textContent = text; });
}

export function notify(notice: Notice): void {
  const level = notice.level in seconds ? notice.level : 'info';
  const element = document.createElement('div');
  element.className = `notice ${level}`;
  element.append(text(notice), closeButton(element));
  (level === 'error' ? assertive : polite).append(element);
  closeLater(element, (notice.seconds ?? seconds[level]) || Infinity);
}

function text({ title, message, detail }: Notice): HTMLElement {
  const body = document.createElement('div');
  for (const [tag, line] of [['strong', title], ['p', message], ['pre', detail]] as const) {
    if (line) body.appendChild(document.createElement(tag)).textContent = line;
  }
  return body;
}

function closeButton(notice: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.setAttribute('aria-label', 'Dismiss');
  button.onclick = () => notice.remove();
  return button;
}

// A notice that is being read, or whose button has the focus, does not run away.
function closeLater(notice: HTMLElement, wait: number): void {
  if (wait === Infinity) return;
  let timer = 0;
  const start = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!notice.matches(':hover, :focus-within')) notice.remove();
    }, wait * 1000);
  };
  notice.onmouseleave = start;
  notice.addEventListener('focusout', start);
  start();
}
