// The names that the modes give to tokens, and the classes which the style sheet colours.
const classes: readonly (readonly [RegExp, string])[] = [
  [/comment/, 'comment'],
  [/string\.special|escape|regexp/, 'escape'],
  [/string|inserted/, 'string'],
  [/number/, 'number'],
  [/keyword|atom|bool|null|self|deleted/, 'keyword'],
  [/meta|processing|annotation/, 'directive'],
  [/function|standard|builtin/, 'method'],
  [/type|tag|class|namespace|heading/, 'type'],
  [/property|attribute/, 'property'],
  [/operator/, 'operator'],
  [/punctuation|bracket|separator/, 'punctuation'],
];

const known = new Map<string, string>();

export function classOf(token: string | null): string {
  if (!token) return '';
  let found = known.get(token);
  if (found === undefined) {
    const name = classes.find(([pattern]) => pattern.test(token))?.[1];
    known.set(token, found = name ? `tok-${name}` : '');
  }
  return found;
}
