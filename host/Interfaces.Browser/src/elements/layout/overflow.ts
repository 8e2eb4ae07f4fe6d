export interface Overflow {
  /** Finds out anew which labels have room. */
  fit(): void;
}

/** Puts the labels that have no room into a menu at the end of the list. The chosen one always has room. */
export function watchOverflow(list: HTMLElement, choose: (index: number) => void): Overflow {
  const more = document.createElement('button');
  const menu = document.createElement('div');
  more.type = 'button';
  more.className = 'icon tab-more';
  more.ariaLabel = 'More tabs';
  more.hidden = true;
  more.popoverTargetElement = menu;
  menu.className = 'tab-menu';
  menu.popover = 'auto';
  list.after(more, menu);

  menu.addEventListener('click', event => {
    const index = (event.target as HTMLElement).closest('button')?.dataset.index;
    if (index === undefined) return;
    menu.hidePopover();
    choose(Number(index));
  });
  menu.addEventListener('keydown', event => step(menu, event));
  menu.addEventListener('toggle', event => {
    if ((event as ToggleEvent).newState === 'open') menu.querySelector('button')?.focus();
  });
  menu.addEventListener('beforetoggle', () => place(menu, more));

  let width = -1;
  new ResizeObserver(() => {
    if (list.parentElement!.clientWidth === width) return;
    width = list.parentElement!.clientWidth;
    fit();
  }).observe(list.parentElement!);

  function fit(): void {
    if (!list.isConnected || list.parentElement!.clientWidth === 0) return;
    const tabs = ([...list.children] as HTMLButtonElement[]);
    const there = tabs.filter(tab => tab.dataset.gone === undefined);
    for (const tab of there) tab.hidden = false;
    more.hidden = true;
    if (list.scrollWidth > list.clientWidth) {
      more.hidden = false;
      const hideable = there.filter(tab => tab.ariaSelected !== 'true').reverse();
      for (const tab of hideable) {
        if (list.scrollWidth <= list.clientWidth) break;
        tab.hidden = true;
      }
    }
    const over = there.filter(tab => tab.hidden);
    menu.replaceChildren(...over.map(tab => entry(tab, tabs.indexOf(tab))));
    if (over.length === 0 && menu.matches(':popover-open')) menu.hidePopover();
  }
  return { fit };
}

function entry(tab: HTMLButtonElement, index: number): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = tab.textContent;
  button.disabled = tab.disabled;
  button.dataset.index = String(index);
  return button;
}

function step(menu: HTMLElement, event: KeyboardEvent): void {
  const entries = [...menu.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (move === undefined) return;
  event.preventDefault();
  entries.at((entries.indexOf(document.activeElement as HTMLButtonElement) + move) % entries.length)?.focus();
}

function place(menu: HTMLElement, more: HTMLElement): void {
  const { bottom, right } = more.getBoundingClientRect();
  menu.style.top = `${bottom + 4}px`;
  menu.style.right = `${document.documentElement.clientWidth - right}px`;
}
