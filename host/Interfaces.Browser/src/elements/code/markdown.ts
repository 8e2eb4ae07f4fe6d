import { highlightCode, type Tag, tagHighlighter, tags } from '@lezer/highlight';
import { GFM, parser } from '@lezer/markdown';
import type { Piece } from './highlight';

const style = (tag: Tag | Tag[], name: string): { tag: Tag | readonly Tag[]; class: string } => ({ tag, class: `tok-${name}` });
const highlighter = tagHighlighter([
  style(tags.heading, 'type'), style(tags.monospace, 'string'), style([tags.link, tags.url], 'property'), style([tags.emphasis, tags.strong], 'keyword'),
  style([tags.processingInstruction, tags.contentSeparator], 'operator'), style(tags.quote, 'comment'),
]);

export function highlightMarkdown(text: string): Piece[][] {
  const lines: Piece[][] = [[]];
  highlightCode(text, parser.configure(GFM).parse(text), highlighter, (piece, className) => { lines.at(-1)?.push([piece, className]); }, () => { lines.push([]); });
  return lines;
}
