// What each folder holds is what there is: a new element, or the style of a new component, is listed nowhere.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const room = join(dirname(fileURLToPath(import.meta.url)), '..');
const names = (folder, ending) => !existsSync(join(room, folder)) ? [] : readdirSync(join(room, folder))
  .filter(file => file.endsWith(ending)).map(file => basename(file, ending)).sort();

/** The elements that have a style of their own, in styles/elements. */
export const elementStyles = () => names('styles/elements', '.css');

/** The elements themselves: one module each, in src/elements. */
export const elementModules = () => names('src/elements', '.ts').map(name => `src/elements/${name}.ts`);

/**
 * Resolves `all:elements` to the code and the style of each tag, `all:components` to the styles of all components, and
 * `all:runtime` to what the runtime lends to elements.
 * @param {Record<string, string>} built the built files of elements and their styles, by their names; without them, the sources
 * @param {Iterable<string>} lent the names of the runtime's modules that elements use
 */
export const everything = (built = {}, lent = []) => ({
  name: 'everything',
  setup(build) {
    const virtual = (name, contents, loader, folder) => build.onLoad({ filter: new RegExp(`^all:${name}$`), namespace: 'all' }, () => ({ contents: contents(), loader, resolveDir: join(room, folder) }));
    build.onResolve({ filter: /^all:/ }, ({ path }) => ({ path, namespace: 'all' }));
    build.onResolve({ filter: /-[A-Z0-9]{8}\.js$/ }, ({ path }) => ({ path, external: true }));
    virtual('elements', () => `export const elements = {${names('src/elements', '.ts').map(name => entry(name, built)).join(',')}};`, 'ts', 'src');
    virtual('components', () => names('styles/components', '.css').map(name => `@import "./components/${name}.css";`).join('\n'), 'css', 'styles');
    virtual('runtime', () => [...lent].sort().map(name => `import * as ${name} from './${name}';`).join('') + `${place} = { ${[...lent].sort().join(', ')} };`, 'ts', 'src');
  },
});

/**
 * For the build of the elements: what they import of the runtime is not built into them again, but borrowed from the one
 * that runs.
 * @param {Set<string>} lent is told the names of the modules
 */
export const borrowed = lent => ({
  name: 'borrowed',
  setup(build) {
    build.onResolve({ filter: /^\.\.\// }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      if (dirname(file) !== join(room, 'src')) return undefined;
      lent.add(basename(file));
      return { path: basename(file), namespace: 'runtime' };
    });
    build.onLoad({ filter: /.*/, namespace: 'runtime' }, ({ path }) => ({ contents: `module.exports = ${place}.${path};`, loader: 'js' }));
  },
});

const place = "globalThis[Symbol.for('interfaces')]";

const entry = (name, built) => {
  const style = built[`${name}.css`];
  return `'${name}':{load:()=>import('./${built[`${name}.js`] ?? `elements/${name}`}')${style ? `,style:'/assets/${style}'` : ''}}`;
};
