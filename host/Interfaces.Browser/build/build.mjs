// Builds dist/: hashed files, each also compressed, and manifest.json (logical name → file name).
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';
import { borrowed, elementModules, elementStyles, everything } from './everything.mjs';
import { plotly } from './plotly.mjs';

const room = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(room, 'dist');
const draft = join(room, `dist.${process.pid}.tmp`);
const limit = 15_000;

const common = {
  absWorkingDir: room, bundle: true, minify: true, legalComments: 'none', metafile: true, outdir: draft,
  target: ['chrome123', 'firefox120', 'safari17.5'], logLevel: 'warning', entryNames: '[name]-[hash]', chunkNames: '[name]-[hash]',
};

// Every browser that runs this code reads the newest format of fonts; the others are left out.
const fonts = { loader: { '.woff2': 'file', '.woff': 'empty', '.ttf': 'empty' }, assetNames: '[name]-[hash]', publicPath: '/assets' };

// What runs in the thread of the sound is a file of its own, which the browser is given the address of.
const worklets = { loader: { '.worklet.js': 'file' }, assetNames: '[name]-[hash]' };

async function bundle() {
  const style = await build({ ...common, ...fonts, plugins: [everything()], entryPoints: ['styles/site.css', ...elementStyles().map(name => `styles/elements/${name}.css`)] });
  const styles = named(style);
  const theme = await build({ ...common, entryPoints: { theme: 'src/theme.early.ts' }, format: 'iife' });
  const lent = new Set();
  const elements = await build({ ...common, ...worklets, plugins: [borrowed(lent), plotly], entryPoints: elementModules(), format: 'esm', splitting: true });
  const built = { ...styles, ...named(elements) };
  // One file: nothing that an element shares with it is taken out of it.
  const runtime = await build({ ...common, plugins: [everything(built, lent)], entryPoints: ['src/main.ts'], format: 'esm' });
  const manifest = { ...named(runtime), ...named(theme), ...built };
  await writeFile(join(draft, 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n');
  return manifest;
}

// The files that a page, or the runtime, asks for by name; the rest is found by those.
const named = ({ metafile }) => Object.fromEntries(Object.entries(metafile.outputs)
  .filter(([, { entryPoint }]) => wanted.test(entryPoint))
  .map(([file]) => [logicalName(file), basename(file)]));

const wanted = /^(src\/(main|theme\.early|elements\/[\w-]+)\.ts|styles\/(site|elements\/[\w-]+)\.css)$/;
const logicalName = file => basename(file).replace(/-[A-Z0-9]{8}(?=\.\w+$)/, '');

async function compress(file) {
  const bytes = await readFile(join(draft, file));
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(join(draft, file + '.br'), br), writeFile(join(draft, file + '.gz'), gz)]);
  return { file, raw: bytes.length, br: br.length };
}

await rm(draft, { recursive: true, force: true });
await mkdir(draft, { recursive: true });
try {
  const manifest = await bundle();
  const sizes = await Promise.all((await readdir(draft)).filter(file => /\.(js|css)$/.test(file)).map(compress));
  for (const { file, raw, br } of sizes.filter(({ file }) => Object.values(manifest).includes(file))) {
    console.log(`${file}: ${raw} bytes, ${br} compressed`);
  }
  const runtime = sizes.find(({ file }) => file === manifest['main.js']);
  if (runtime.br > limit) throw new Error(`The runtime is ${runtime.br} bytes compressed; ${limit} are allowed.`);
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
} finally {
  await rm(draft, { recursive: true, force: true });
}
