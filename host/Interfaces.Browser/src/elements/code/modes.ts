import type { StreamParser } from '@codemirror/language';

type Mode = StreamParser<unknown>;
type Load = () => Promise<Mode>;

const clike = (name: 'c' | 'cpp' | 'csharp' | 'java'): Load => () => import('@codemirror/legacy-modes/mode/clike').then(modes => modes[name] as Mode);
const javascript = (name: 'javascript' | 'json' | 'typescript'): Load => () => import('@codemirror/legacy-modes/mode/javascript').then(modes => modes[name] as Mode);

/** Line by line tokenizers: small enough for a page of documentation. */
export const modes: Readonly<Record<string, Load>> = {
  c: clike('c'),
  cpp: clike('cpp'),
  csharp: clike('csharp'),
  java: clike('java'),
  javascript: javascript('javascript'),
  json: javascript('json'),
  typescript: javascript('typescript'),
  css: () => import('@codemirror/legacy-modes/mode/css').then(({ css }) => css as Mode),
  diff: () => import('@codemirror/legacy-modes/mode/diff').then(({ diff }) => diff as Mode),
  dockerfile: () => import('@codemirror/legacy-modes/mode/dockerfile').then(({ dockerFile }) => dockerFile as Mode),
  go: () => import('@codemirror/legacy-modes/mode/go').then(({ go }) => go as Mode),
  html: () => import('@codemirror/legacy-modes/mode/xml').then(({ html }) => html as Mode),
  latex: () => import('@codemirror/legacy-modes/mode/stex').then(({ stex }) => stex as Mode),
  python: () => import('@codemirror/legacy-modes/mode/python').then(({ python }) => python as Mode),
  r: () => import('@codemirror/legacy-modes/mode/r').then(({ r }) => r as Mode),
  rust: () => import('@codemirror/legacy-modes/mode/rust').then(({ rust }) => rust as Mode),
  shell: () => import('@codemirror/legacy-modes/mode/shell').then(({ shell }) => shell as Mode),
  sql: () => import('@codemirror/legacy-modes/mode/sql').then(({ standardSQL }) => standardSQL as Mode),
  xml: () => import('@codemirror/legacy-modes/mode/xml').then(({ xml }) => xml as Mode),
  yaml: () => import('@codemirror/legacy-modes/mode/yaml').then(({ yaml }) => yaml as Mode),
};

const others: Readonly<Record<string, string>> = {
  'c#': 'csharp', 'c++': 'cpp', bash: 'shell', cs: 'csharp', console: 'shell', docker: 'dockerfile', htm: 'html', js: 'javascript', md: 'markdown', patch: 'diff',
  py: 'python', rs: 'rust', sh: 'shell', svg: 'xml', tex: 'latex', ts: 'typescript', tsx: 'typescript', jsx: 'javascript', yml: 'yaml', zsh: 'shell', csproj: 'xml',
};

/** The one name of a language that goes by several. */
export const canonical = (name: string | null): string => {
  const known = (name ?? '').toLowerCase();
  return others[known] ?? known;
};
