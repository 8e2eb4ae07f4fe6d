/** Puts a box in the place of a message's text, until it is saved or left. */
export function edit(button: HTMLElement, save: (text: string) => void): void {
  const message = button.closest<HTMLElement>('.message');
  const body = message?.querySelector<HTMLElement>('.body');
  if (!message || !body || message.querySelector('form.edit')) return;
  const form = document.createElement('form');
  form.className = 'edit';
  const box = document.createElement('textarea');
  box.setAttribute('aria-label', 'Message');
  box.value = message.dataset.text ?? '';
  form.append(box, makeButton('Save', 'primary small', 'submit'), makeButton('Cancel', 'secondary small', 'reset'));
  const end = (): void => {
    form.remove();
    body.hidden = false;
    message.querySelector<HTMLElement>('[data-action="edit"]')?.focus();
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
    const text = box.value;
    end();
    if (text === message.dataset.text) return;
    show(body, text);
    save(text);
  });
  form.addEventListener('reset', end);
  box.addEventListener('keydown', event => {
    if (event.isComposing) return;
    if (event.key === 'Escape') end();
    else if (event.key === 'Enter' && !event.shiftKey) form.requestSubmit();
    else return;
    event.preventDefault();
  });
  body.hidden = true;
  body.before(form);
  box.focus();
}

/** Changes a message, and keeps what is being written in it. */
export function keepEditing(message: Element, change: () => void): void {
  const form = message.querySelector('form.edit');
  const focused = form?.contains(document.activeElement) ? document.activeElement : null;
  form?.remove();
  change();
  const body = message.querySelector<HTMLElement>('.body');
  if (!form || !body) return;
  body.hidden = true;
  body.before(form);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

// What was written is seen at once; the server draws it properly.
function show(body: HTMLElement, text: string): void {
  const line = document.createElement('p');
  line.className = 'verbatim';
  line.textContent = text;
  body.replaceChildren(line);
}

function makeButton(text: string, className: string, type: 'submit' | 'reset'): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { type, className, textContent: text });
}
