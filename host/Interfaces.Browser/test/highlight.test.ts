import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlight } from '../src/elements/code/highlight';
import { canonical, modes } from '../src/elements/code/modes';

const sources: Record<string, string> = {
  csharp: 'var x = $"a {1}"; // done\n/* long\ncomment */ public class A<T> { }', json: '{ "a": [1, true, null] }', shell: 'for f in *.cs; do echo "$f"; done # all',
  yaml: 'a:\n  - b: 1\n', sql: "select * from t where a = 'b' -- c", python: '@d\ndef f(x: int):\n    """doc"""\n    return f"{x}"\n', xml: '<a b="c"><!-- d --></a>', html: '<p class=x>&amp;</p>', css: '.a { color: #fff }',
  go: 'func main() { x := "a" }', rust: 'fn main() { let x = "a"; }', r: 'x <- c(1, 2)', latex: '\\section{A} % b', dockerfile: 'FROM a\nRUN b', diff: '+a\n-b', c: 'int main(void) { return 0; }', cpp: 'auto x = R"(a)";', java: 'class A {}', javascript: 'const a = /b/g;', typescript: 'let a: string = `b${c}`;',
};

test('every language gives back exactly the text it was given', async () => {
  for (const [name, load] of Object.entries(modes)) {
    const text = `${sources[name] ?? ''}\n\n\tlast line`;
    const lines = highlight(text, await load());
    assert.equal(lines.map(line => line.map(([piece]) => piece).join('')).join('\n'), text, name);
  }
});

test('every language has a sample and colours something in it', async () => {
  for (const [name, load] of Object.entries(modes)) {
    assert.ok(sources[name], name);
    assert.ok(highlight(sources[name] ?? '', await load()).flat().some(([, className]) => className.startsWith('tok-')), name);
  }
});

test('a language is known by its other names', () => {
  assert.equal(canonical('C#'), 'csharp');
  assert.equal(canonical('bash'), 'shell');
  assert.equal(canonical(null), '');
});
