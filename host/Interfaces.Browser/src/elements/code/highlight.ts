import type { StreamParser, StringStream } from '@codemirror/language';
import { classOf } from './classes';
import { Line } from './line';

/** A piece of text and the class that colours it, if any. */
export type Piece = readonly [text: string, className: string];

/** Cuts text into lines of coloured pieces; every character is in exactly one. */
export function highlight<State>(text: string, mode: StreamParser<State>): Piece[][] {
  const state = mode.startState?.(2) ?? ({} as State);
  return text.split('\n').map(source => {
    const pieces: [string, string][] = [];
    const line = new Line(source);
    if (source === '') mode.blankLine?.(state, 2);
    for (let idle = 0; !line.eol() && idle < 10;) {
      const token = mode.token(line as unknown as StringStream, state);
      idle = line.pos > line.start ? 0 : idle + 1;
      add(pieces, line.current(), classOf(token));
      line.start = line.pos;
    }
    add(pieces, source.slice(line.start), '');
    return pieces;
  });
}

function add(pieces: [string, string][], text: string, className: string): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last && last[1] === className) last[0] += text;
  else pieces.push([text, className]);
}
