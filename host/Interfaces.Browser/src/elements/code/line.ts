/** A line being read by a tokenizer: what the modes call a string stream. */
export class Line {
  pos = 0;
  start = 0;
  readonly indentUnit = 2;

  constructor(readonly string: string, readonly tabSize = 4) {}

  eol(): boolean { return this.pos >= this.string.length; }
  sol(): boolean { return this.pos === 0; }
  peek(): string | undefined { return this.string[this.pos]; }
  next(): string | undefined { return this.eol() ? undefined : this.string[this.pos++]; }
  current(): string { return this.string.slice(this.start, this.pos); }
  backUp(count: number): void { this.pos -= count; }
  skipToEnd(): void { this.pos = this.string.length; }
  eatSpace(): boolean { return this.eatWhile(/[\s\u00a0]/); }
  lookAhead(): null { return null; }

  eat(wanted: string | RegExp | ((character: string) => boolean)): string | undefined {
    const character = this.peek();
    if (character === undefined) return undefined;
    const fits = typeof wanted === 'string' ? character === wanted : wanted instanceof RegExp ? wanted.test(character) : wanted(character);
    if (!fits) return undefined;
    this.pos++;
    return character;
  }

  eatWhile(wanted: string | RegExp | ((character: string) => boolean)): boolean {
    const from = this.pos;
    while (this.eat(wanted) !== undefined);
    return this.pos > from;
  }

  skipTo(text: string): boolean | undefined {
    const found = this.string.indexOf(text, this.pos);
    if (found < 0) return undefined;
    this.pos = found;
    return true;
  }

  match(pattern: string | RegExp, consume = true, ignoreCase = false): boolean | RegExpMatchArray | null {
    const rest = this.string.slice(this.pos);
    if (typeof pattern === 'string') {
      const start = rest.slice(0, pattern.length);
      if ((ignoreCase ? start.toLowerCase() : start) !== (ignoreCase ? pattern.toLowerCase() : pattern)) return null;
      if (consume) this.pos += pattern.length;
      return true;
    }
    const match = rest.match(pattern);
    if (!match || (match.index ?? 0) > 0) return null;
    if (consume) this.pos += match[0].length;
    return match;
  }

  column(): number { return this.width(this.start); }
  indentation(): number { return this.width(this.string.search(/\S|$/)); }

  private width(end: number): number {
    let width = 0;
    for (const character of this.string.slice(0, end)) width += character === '\t' ? this.tabSize - width % this.tabSize : 1;
    return width;
  }
}
