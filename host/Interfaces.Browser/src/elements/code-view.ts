import { highlight, type Piece } from './code/highlight';
import { canonical, modes } from './code/modes';

// Beyond this colours cost more than they help.
const longest = 200_000;

/** Code that is shown: coloured by the element's language when the page has time for it. */
class CodeView extends HTMLElement {
  private text: string | null = null;
  private coloring: ReturnType<typeof setTimeout> | undefined;
  // How long the colours took the last time, in milliseconds.
  private took = 0;

  connectedCallback(): void {
    this.text ??= this.code?.textContent ?? '';
    void this.draw();
  }

  /** The server's next version of this element. */
  patch(next: Element): void {
    const text = next.querySelector('code')?.textContent ?? '';
    const same = text === this.text && next.getAttribute('language') === this.getAttribute('language');
    for (const { name, value } of next.attributes) this.setAttribute(name, value);
    for (const { name } of [...this.attributes]) if (!next.hasAttribute(name)) this.removeAttribute(name);
    if (same || !this.code) return;
    this.text = text;
    this.code.textContent = text;
    void this.draw();
  }

  /** Takes code that is added. Its colours come a little later, so that they never take more than a small part of the time. */
  grow(text: string): void {
    this.text += text;
    this.code?.append(text);
    this.coloring ??= setTimeout(() => {
      this.coloring = undefined;
      void this.draw();
    }, Math.max(100, this.took * 20));
  }

  private get code(): HTMLElement | null { return this.querySelector('code'); }

  private async draw(): Promise<void> {
    const text = this.text ?? '';
    const started = performance.now();
    const lines = text.length > longest ? null : await pieces(text, canonical(this.getAttribute('language')));
    if (!lines || text !== this.text || !this.code) return; // Something newer is being shown.
    this.code.replaceChildren(...lines.flatMap((line, index) => lineNodes(line, index < lines.length - 1)));
    this.took = performance.now() - started;
  }
}

async function pieces(text: string, language: string): Promise<Piece[][] | null> {
  try {
    if (language === 'markdown') return (await import('./code/markdown')).highlightMarkdown(text);
    const mode = await modes[language]?.();
    return mode ? highlight(text, mode) : text.split('\n').map(line => [[line, '']]);
  } catch {
    return null; // Without its colours the text is still there.
  }
}

function lineNodes(line: readonly Piece[], more: boolean): Node[] {
  const element = document.createElement('span');
  element.className = 'line';
  for (const [text, className] of line) {
    if (className === '') element.append(text);
    else Object.assign(element.appendChild(document.createElement('span')), { className, textContent: text });
  }
  return more ? [element, document.createTextNode('\n')] : [element];
}

customElements.define('code-view', CodeView);
