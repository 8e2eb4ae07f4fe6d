import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { languageOf } from './code/editor-languages';
import { editorStyle } from './code/editor-style';

const written = Annotation.define<boolean>();

/** An editor around a text area, which keeps the value. Tab leaves it, unless it says tab-indents. */
class CodeEditor extends HTMLElement {
  private area!: HTMLTextAreaElement;
  private view: EditorView | undefined;
  private names: Record<string, string> = {};
  private readonly options = new Compartment();
  private readonly language = new Compartment();

  connectedCallback(): void {
    const area = this.querySelector('textarea');
    if (this.view || !area) return;
    this.area = area;
    this.names = takeNames(area);
    this.view = new EditorView({ parent: this, state: EditorState.create({ doc: area.value, extensions: [this.fixed(), this.options.of(this.optional()), this.language.of([])] }) });
    area.hidden = true;
    area.addEventListener('written', () => this.show(area.value));
    this.closest('.component')?.addEventListener('click', event => {
      if ((event.target as Element).closest('label')?.htmlFor === this.names.id) this.view?.focus();
    });
    void this.load();
  }

  /** The server's next version of this element. */
  patch(next: Element, takeValue: boolean): void {
    const other = next.querySelector('textarea');
    if (!other || !this.view) return;
    const language = this.getAttribute('language');
    for (const { name, value } of next.attributes) this.setAttribute(name, value);
    for (const { name } of [...this.attributes]) if (!next.hasAttribute(name)) this.removeAttribute(name);
    for (const name of ['readonly', 'disabled'] as const) this.area.toggleAttribute(name, other.hasAttribute(name));
    if (takeValue) this.show(this.area.value = other.value);
    this.view.dispatch({ effects: this.options.reconfigure(this.optional()) });
    if (language !== this.getAttribute('language')) void this.load();
  }

  private fixed(): Extension {
    return [
      history(), indentOnInput(), bracketMatching(), keymap.of([...defaultKeymap, ...historyKeymap]), editorStyle,
      EditorView.contentAttributes.of({ ...this.names, tabindex: '0' }),
      EditorView.updateListener.of(({ docChanged, transactions, state }) => {
        if (!docChanged || transactions.some(transaction => transaction.annotation(written))) return;
        this.area.value = state.doc.toString();
        this.area.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    ];
  }

  // What the element's attributes ask for.
  private optional(): Extension {
    const locked = this.area.readOnly || this.area.disabled;
    return [
      this.hasAttribute('line-numbers') ? [lineNumbers(), highlightActiveLineGutter()] : [],
      this.hasAttribute('wrap') ? EditorView.lineWrapping : [],
      this.hasAttribute('tab-indents') ? [keymap.of([indentWithTab]), EditorView.contentAttributes.of({ 'aria-description': 'Tab indents. Press Escape, then Tab, to leave.' })] : [],
      EditorState.readOnly.of(locked),
      EditorView.editable.of(!this.area.disabled),
    ];
  }

  private async load(): Promise<void> {
    const name = this.getAttribute('language');
    const language = await languageOf(name);
    if (name === this.getAttribute('language')) this.view?.dispatch({ effects: this.language.reconfigure(language) });
  }

  // Replaces only what differs, so that the caret and the scroll position stay.
  private show(text: string): void {
    const { view } = this;
    const before = view?.state.doc.toString() ?? '';
    if (!view || before === text) return;
    let from = 0;
    const shorter = Math.min(before.length, text.length);
    while (from < shorter && before[from] === text[from]) from++;
    let same = 0;
    while (same < shorter - from && before[before.length - 1 - same] === text[text.length - 1 - same]) same++;
    view.dispatch({ changes: { from, to: before.length - same, insert: text.slice(from, text.length - same) }, annotations: written.of(true) });
  }
}

/** The editor takes over the id, the name and the description of the text area. */
function takeNames(area: HTMLTextAreaElement): Record<string, string> {
  const label = area.labels[0];
  if (label) label.id ||= `${area.id}-label`;
  const description = area.getAttribute('aria-describedby');
  const names = { id: area.id, ...(label ? { 'aria-labelledby': label.id } : {}), ...(description ? { 'aria-describedby': description } : {}) };
  area.removeAttribute('id');
  return names;
}

customElements.define('code-editor', CodeEditor);
