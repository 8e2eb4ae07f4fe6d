// Builds dist/: hashed files, each also compressed, and manifest.json: which file has which name, and which the runtime needs at once.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';
import { elementStyles, everything } from './everything.mjs';

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

async function bundle() {
  const style = await build({ ...common, ...fonts, plugins: [everything()], entryPoints: ['styles/site.css', ...elementStyles().map(name => `styles/elements/${name}.css`)] });
  const styles = named(style);
  const theme = await build({ ...common, entryPoints: { theme: 'src/theme.early.ts' }, format: 'iife' });
  const modules = await build({ ...common, plugins: [everything(styles)], entryPoints: ['src/main.ts'], format: 'esm', splitting: true });
  const files = { ...named(modules), ...named(theme), ...styles };
  const manifest = { files, runtime: parts(modules, files['main.js']) };
  await writeFile(join(draft, 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n');
  return manifest;
}

// The files that a page, or the runtime, asks for by name; the rest is found by those.
const named = ({ metafile }) => Object.fromEntries(Object.entries(metafile.outputs)
  .filter(([, { entryPoint }]) => wanted.test(entryPoint))
  .map(([file]) => [logicalName(file), basename(file)]));

// What a module needs at once, itself included: a page asks for all of it together.
function parts({ metafile }, main) {
  const found = new Set();
  const visit = file => {
    if (found.has(basename(file))) return;
    found.add(basename(file));
    for (const { path, kind } of metafile.outputs[file].imports) if (kind === 'import-statement') visit(path);
  };
  visit(Object.keys(metafile.outputs).find(file => basename(file) === main));
  return [...found];
}

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
  const files = Object.values(manifest.files);
  for (const { file, raw, br } of sizes.filter(({ file }) => files.includes(file))) {
    console.log(`${file}: ${raw} bytes, ${br} compressed`);
  }
  const runtime = sizes.filter(({ file }) => manifest.runtime.includes(file)).reduce((sum, { br }) => sum + br, 0);
  console.log(`the runtime: ${manifest.runtime.length} files, ${runtime} bytes compressed`);
  if (runtime > limit) throw new Error(`The runtime is ${runtime} bytes compressed; ${limit} are allowed.`);
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
} finally {
  await rm(draft, { recursive: true, force: true });
}
