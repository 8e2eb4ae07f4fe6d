import type { Column } from './columns';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What happens with what was entered, and where the visitor goes next. */
export interface Ended {
  readonly text: string | null;
  readonly move: [rows: number, columns: number];
}

/** The control that stands in a cell while it is edited. */
export class Editor {
  private readonly control: Control;
  private done = false;

  constructor(private readonly cell: HTMLElement, column: Column, text: string, label: string, typed: string | null, private readonly ended: (end: Ended) => void) {
    this.control = make(column, text);
    this.control.ariaLabel = label;
    this.control.classList.add('cell-editor');
    cell.classList.add('editing');
    cell.append(this.control);
    this.control.addEventListener('keydown', event => this.key(event as KeyboardEvent));
    this.control.addEventListener('blur', () => this.end(this.control.value, [0, 0]));
    if (this.control instanceof HTMLSelectElement) this.control.addEventListener('change', () => this.end(this.control.value, [0, 0]));
    this.control.focus();
    if (typed !== null && !(this.control instanceof HTMLSelectElement) && this.control.type !== 'date') this.control.value = typed;
    else if (this.control instanceof HTMLInputElement && this.control.type === 'text') this.control.select();
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') this.end(null, [0, 0]);
    else if (event.key === 'Enter' && !(event.altKey && this.control instanceof HTMLTextAreaElement)) this.end(this.control.value, [event.shiftKey ? -1 : 1, 0]);
    else if (event.key === 'Tab') this.end(this.control.value, [0, event.shiftKey ? -1 : 1]);
    else return;
    event.preventDefault();
  }

  private end(text: string | null, move: [number, number]): void {
    if (this.done) return;
    this.done = true;
    this.cell.classList.remove('editing');
    this.control.remove();
    this.ended({ text, move });
  }
}

function make(column: Column, text: string): Control {
  if (column.choices.length > 0) {
    const select = document.createElement('select');
    for (const choice of column.choices.includes(text) ? column.choices : ['', ...column.choices]) select.add(new Option(choice, choice, choice === text, choice === text));
    return select;
  }
  if (text.includes('\n') || text.length > 200) {
    const area = document.createElement('textarea');
    area.value = text;
    return area;
  }
  const input = document.createElement('input');
  const date = column.kind === 'date' && (text === '' || /^\d{4}-\d\d-\d\d$/.test(text));
  input.type = date ? 'date' : 'text';
  if (column.kind === 'number') input.inputMode = 'decimal';
  input.value = text;
  return input;
}
