import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { StyleModule } from 'style-mod';

// The editor would put <style> elements into the page, which the page's policy forbids: adopted sheets are allowed.
const adopted = new Map<StyleModule, CSSStyleSheet>();
StyleModule.mount = (root, modules) => {
  for (const module of Array.isArray(modules) ? modules : [modules as StyleModule]) {
    if (adopted.has(module)) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(module.getRules());
    adopted.set(module, sheet);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
};

const color = (name: string): string => `var(--code-${name})`;

const colors = HighlightStyle.define([
  { tag: [tags.comment, tags.quote], color: color('comment'), fontStyle: 'italic' },
  { tag: [tags.controlKeyword, tags.moduleKeyword], color: color('control') },
  { tag: [tags.keyword, tags.bool, tags.null, tags.atom, tags.self], color: color('keyword') },
  { tag: [tags.string, tags.monospace, tags.inserted], color: color('string') },
  { tag: [tags.escape, tags.regexp, tags.special(tags.string)], color: color('escape') },
  { tag: tags.number, color: color('number') },
  { tag: [tags.typeName, tags.className, tags.namespace, tags.tagName, tags.heading], color: color('type') },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName), tags.standard(tags.variableName)], color: color('method') },
  { tag: [tags.propertyName, tags.attributeName, tags.link, tags.url], color: color('property') },
  { tag: [tags.meta, tags.annotation, tags.processingInstruction], color: color('directive') },
  { tag: [tags.operator, tags.punctuation], color: 'var(--text-muted)' },
]);

const frame = EditorView.theme({
  '&': { fontSize: 'var(--size-code)', backgroundColor: 'var(--surface)', color: 'var(--text)', border: '1px solid var(--border-control)', borderRadius: 'var(--radius)', overflow: 'hidden' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-1px', borderColor: 'var(--accent)' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.65', maxHeight: 'calc(var(--max-lines, 20) * 1.65em + 1.25rem)' },
  '.cm-content': { padding: '.5rem 0', minHeight: 'calc(var(--lines, 5) * 1.65em + 1rem)', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0 .75rem' },
  '.cm-gutters': { backgroundColor: 'var(--surface-sunken)', color: 'var(--text-muted)', borderRight: '1px solid var(--border)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--text)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--accent-soft) !important', outline: '1px solid var(--accent)' },
});

export const editorStyle: Extension = [frame, syntaxHighlighting(colors)];
