/** What stands above a table: a search box and buttons. */
export interface Tools {
  readonly bar: HTMLElement;
  readonly search: HTMLInputElement | null;
  readonly state: HTMLElement;
}

export interface Actions {
  search(text: string): void;
  addRow(): void;
  deleteRows(): void;
  copy(): void;
  enlarge(): void;
}

export function makeTools(host: HTMLElement, name: string, actions: Actions): Tools {
  const bar = document.createElement('div');
  bar.className = 'frame-tools';
  const search = host.hasAttribute('data-search') ? document.createElement('input') : null;
  if (search) {
    search.type = 'search';
    search.placeholder = 'Search';
    search.ariaLabel = `Search ${name}`;
    search.maxLength = 200;
    search.oninput = () => actions.search(search.value);
    bar.append(search);
  }
  const state = document.createElement('span');
  state.className = 'frame-state';
  state.role = 'status';
  bar.append(state);
  const button = (text: string, className: string, label: string, run: () => void): void => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = className;
    made.textContent = text;
    if (!text) made.ariaLabel = label;
    made.title = label;
    made.onclick = run;
    bar.append(made);
  };
  if (host.hasAttribute('data-can-add')) button('Add row', 'secondary small', 'Add a row below the active one', actions.addRow);
  if (host.hasAttribute('data-can-delete')) button('Delete rows', 'secondary small', 'Delete the rows of the chosen cells', actions.deleteRows);
  if (host.hasAttribute('data-copy')) button('', 'copy', `Copy ${name}`, actions.copy);
  if (host.hasAttribute('data-fullscreen') && document.fullscreenEnabled) button('', 'icon enlarge', `Show ${name} as large as the screen`, actions.enlarge);
  return { bar, search, state };
}
