import { announce } from './notices';

const themes = ['system', 'light', 'dark'] as const;
type Theme = typeof themes[number];

const key = 'interfaces:theme';

const current = (): Theme => themes.find(theme => theme === document.documentElement.dataset.theme) ?? 'system';

/** The button in the header goes round: as the system has it, light, dark. */
export function connectTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('button.theme');
  if (!button) return;
  label(button);
  button.addEventListener('click', () => {
    set(themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'system');
    label(button);
    announce(`Theme: ${current()}`);
  });
}

function set(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}

function label(button: HTMLButtonElement): void {
  button.setAttribute('aria-label', `Theme: ${current()}`);
  button.title = button.getAttribute('aria-label') ?? '';
}
