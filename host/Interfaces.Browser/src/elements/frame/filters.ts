import type { Column } from './columns';
import type { Order } from './server';

const rules: Readonly<Record<string, string>> = { contains: 'contains', equals: 'is', differs: 'is not', atLeast: 'is at least', atMost: 'is at most', empty: 'is empty', filled: 'is not empty' };

const rulesFor = (kind: string): string[] => kind === 'boolean' ? ['equals']
  : kind === 'choice' ? ['equals', 'differs', 'empty', 'filled']
  : kind === 'number' || kind === 'date' ? ['atLeast', 'atMost', 'equals', 'differs', 'empty', 'filled']
  : ['contains', 'equals', 'differs', 'empty', 'filled'];

/** What the visitor wants of single columns, and the popover in which it is said. */
export class Filters {
  private readonly wanted = new Map<number, { rule: string; value: string }>();
  private popover: HTMLElement | null = null;

  constructor(private readonly host: HTMLElement, private readonly changed: () => void, private readonly closed: () => void) {}

  get order(): Order['filters'] {
    return [...this.wanted].map(([column, { rule, value }]) => ({ column, rule, value }));
  }

  show(columns: readonly Column[]): void {
    for (const column of columns) {
      if (!column.header.querySelector('.filter')) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'icon filter';
        button.tabIndex = -1;
        button.ariaLabel = `Filter ${column.name}`;
        button.onclick = event => { event.stopPropagation(); this.open(column); };
        column.header.append(button);
      }
      column.header.classList.toggle('filtered', this.wanted.has(column.index));
    }
  }

  open(column: Column): void {
    this.popover?.remove();
    const popover = document.createElement('div');
    const id = `${this.host.closest('[data-block]')?.id ?? 'frame'}-filter`;
    popover.className = 'frame-filter';
    popover.popover = 'auto';
    popover.role = 'dialog';
    popover.ariaLabel = `Filter ${column.name}`;
    const now = this.wanted.get(column.index);
    const rule = document.createElement('select');
    rule.ariaLabel = 'Rule';
    for (const name of rulesFor(column.kind)) rule.add(new Option(rules[name] ?? name, name, false, name === now?.rule));
    const value = control(column, now?.value ?? '');
    value.ariaLabel = 'Value';
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.className = 'secondary small';
    clear.textContent = 'Clear';
    const apply = (): void => {
      const bare = rule.value === 'empty' || rule.value === 'filled';
      value.hidden = bare;
      if (bare || value.value !== '') this.wanted.set(column.index, { rule: rule.value, value: bare ? '' : value.value });
      else this.wanted.delete(column.index);
      this.changed();
    };
    rule.onchange = apply;
    value.oninput = apply;
    value.hidden = rule.value === 'empty' || rule.value === 'filled';
    clear.onclick = () => { this.wanted.delete(column.index); this.changed(); popover.hidePopover(); };
    popover.onkeydown = event => { event.stopPropagation(); if (event.key === 'Enter') popover.hidePopover(); };
    popover.addEventListener('toggle', event => {
      if ((event as ToggleEvent).newState !== 'closed') return;
      popover.remove();
      this.closed();
    });
    popover.id = id;
    popover.append(rule, value, clear);
    this.host.append(popover);
    this.popover = popover;
    popover.showPopover();
    place(popover, column.header);
    (value.hidden ? rule : value).focus();
  }
}

function control(column: Column, text: string): HTMLInputElement | HTMLSelectElement {
  const choices = column.kind === 'boolean' ? ['true', 'false'] : column.choices;
  if (choices.length > 0) {
    const select = document.createElement('select');
    for (const choice of ['', ...choices]) select.add(new Option(choice || 'any', choice, false, choice === text));
    return select;
  }
  const input = document.createElement('input');
  input.type = column.kind === 'date' ? 'date' : 'text';
  if (column.kind === 'number') input.inputMode = 'decimal';
  input.value = text;
  return input;
}

function place(popover: HTMLElement, header: Element): void {
  const { left, bottom } = header.getBoundingClientRect();
  popover.style.left = `${Math.max(8, Math.min(left, innerWidth - popover.offsetWidth - 8))}px`;
  popover.style.top = `${Math.min(bottom + 4, innerHeight - popover.offsetHeight - 8)}px`;
}
