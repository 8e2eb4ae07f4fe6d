import { type LanguageSupport, StreamLanguage } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { canonical, modes } from './modes';

type Load = () => Promise<LanguageSupport>;

const script = (options: { typescript?: boolean }): Load => () => import('@codemirror/lang-javascript').then(({ javascript }) => javascript({ jsx: true, ...options }));

// Real grammars, which know where to indent and what to fold; a tokenizer for the rest.
const grammars: Readonly<Record<string, Load>> = {
  javascript: script({}),
  typescript: script({ typescript: true }),
  css: () => import('@codemirror/lang-css').then(({ css }) => css()),
  html: () => import('@codemirror/lang-html').then(({ html }) => html()),
  json: () => import('@codemirror/lang-json').then(({ json }) => json()),
  markdown: () => import('@codemirror/lang-markdown').then(({ markdown }) => markdown()),
  python: () => import('@codemirror/lang-python').then(({ python }) => python()),
  sql: () => import('@codemirror/lang-sql').then(({ sql }) => sql()),
  xml: () => import('@codemirror/lang-xml').then(({ xml }) => xml()),
  yaml: () => import('@codemirror/lang-yaml').then(({ yaml }) => yaml()),
};

export async function languageOf(name: string | null): Promise<Extension> {
  const language = canonical(name);
  try {
    const grammar = await grammars[language]?.();
    if (grammar) return grammar;
    const mode = await modes[language]?.();
    return mode ? StreamLanguage.define(mode) : [];
  } catch {
    return []; // Without its grammar it is an editor for plain text.
  }
}
