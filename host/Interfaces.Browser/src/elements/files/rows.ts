import { sizeText } from './limits';

export interface Shown {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** A file in the list, as the host renders it too. */
export function fileRow(demo: string, { id, name, size }: Shown): HTMLLIElement {
  const row = document.createElement('li');
  row.dataset.id = id;
  row.dataset.name = name;
  const link = document.createElement('a');
  link.className = 'file-name';
  link.href = `/demos/${demo}/files/${id}/${encodeURIComponent(name)}`;
  link.download = '';
  link.textContent = name;
  row.append(link, sizeOf(size));
  return row;
}

export interface Progress {
  readonly row: HTMLLIElement;
  show(sent: number, total: number): void;
}

/** A file that is on its way. */
export function progressRow({ name, size }: File, cancel: () => void): Progress {
  const row = document.createElement('li');
  row.className = 'file-sending';
  const label = document.createElement('span');
  label.className = 'file-name';
  label.textContent = name;
  const bar = document.createElement('progress');
  bar.max = Math.max(1, size);
  bar.value = 0;
  bar.setAttribute('aria-label', `Uploading ${name}`);
  row.append(label, sizeOf(size), bar, button('close', `Cancel the upload of ${name}`, cancel));
  return { row, show: sent => { bar.value = sent; } };
}

/** A small button beside a file. */
export function button(className: string, label: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.setAttribute('aria-label', label);
  made.addEventListener('click', pressed);
  return made;
}

function sizeOf(size: number): HTMLSpanElement {
  const text = document.createElement('span');
  text.className = 'file-size';
  text.textContent = sizeText(size);
  return text;
}
