// Bundles each test file and runs all of them with Node's own test runner.
import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { everything } from './everything.mjs';

const room = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(room, 'node_modules', '.tests');
const entryPoints = (await readdir(join(room, 'test'))).filter(file => file.endsWith('.test.ts')).map(file => join(room, 'test', file));

await rm(out, { recursive: true, force: true });
await build({ entryPoints, outdir: out, outExtension: { '.js': '.mjs' }, bundle: true, format: 'esm', platform: 'node', target: 'node20', external: ['jsdom'], plugins: [everything()], loader: { '.worklet.js': 'text' }, sourcemap: 'inline', logLevel: 'warning' });
const files = entryPoints.map(file => join(out, basename(file).replace(/\.ts$/, '.mjs')));
process.exitCode = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...files], { stdio: 'inherit' }).status ?? 1;
