// What each folder holds is what there is: a new element, or the style of a new component, is listed nowhere.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const room = join(dirname(fileURLToPath(import.meta.url)), '..');
const names = (folder, ending) => !existsSync(join(room, folder)) ? [] : readdirSync(join(room, folder))
  .filter(file => file.endsWith(ending)).map(file => basename(file, ending)).sort();

/** The elements that have a style of their own, in styles/elements. */
export const elementStyles = () => names('styles/elements', '.css');

/**
 * Resolves `all:elements` to the code and the style of each tag, and `all:components` to the styles of all components.
 * @param {Record<string, string>} styles the built files of the styles, by their names
 */
export const everything = (styles = {}) => ({
  name: 'everything',
  setup(build) {
    build.onResolve({ filter: /^all:/ }, ({ path }) => ({ path, namespace: 'all' }));
    build.onLoad({ filter: /^all:elements$/, namespace: 'all' }, () => ({
      contents: `export const elements = {${names('src/elements', '.ts').map(name => entry(name, styles[`${name}.css`])).join(',')}};`,
      loader: 'ts',
      resolveDir: join(room, 'src'),
    }));
    build.onLoad({ filter: /^all:components$/, namespace: 'all' }, () => ({
      contents: names('styles/components', '.css').map(name => `@import "./components/${name}.css";`).join('\n'),
      loader: 'css',
      resolveDir: join(room, 'styles'),
    }));
  },
});

const entry = (name, style) => `'${name}':{load:()=>import('./elements/${name}')${style ? `,style:'/assets/${style}'` : ''}}`;
