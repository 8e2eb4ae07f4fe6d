// What MSBuild runs when dist/ is out of date: installs what the lock file names, if it changed, and builds.
// Several builds at once take turns, and those that waited find the work done.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';

const room = join(dirname(fileURLToPath(import.meta.url)), '..');
const lock = join(room, '.building');
const installed = join(room, 'node_modules', '.installed');
const built = join(room, 'dist', 'manifest.json');
const inputs = ['package.json', 'package-lock.json', 'tsconfig.json', 'src', 'styles', 'build'];

function npm(...args) {
  const { status, error, stdout, stderr } = spawnSync('npm', [...args, '--no-fund', '--no-audit', '--no-update-notifier'], {
    cwd: room, shell: process.platform === 'win32', encoding: 'utf8',
  });
  if (error?.code === 'ENOENT') throw new Error('npm was not found beside Node.js. Install Node.js 20 or later from your package manager or its web site, npm included.');
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`);
  return stdout;
}

async function takeLock() {
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (abandoned()) rmSync(lock, { recursive: true, force: true });
    else await setTimeout(200);
  }
}

// A build that was killed leaves its lock behind.
function abandoned() {
  try {
    const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH' || (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 60_000);
  }
}

const newest = path => statSync(path).isDirectory()
  ? Math.max(statSync(path).mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))))
  : statSync(path).mtimeMs;

const fresh = () => existsSync(built) && Math.max(...inputs.map(input => newest(join(room, input)))) <= statSync(built).mtimeMs;

function install() {
  const hash = createHash('sha256').update(readFileSync(join(room, 'package-lock.json'))).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === hash) return;
  console.log('Installing the packages of the browser code (npm ci)');
  npm('ci');
  writeFileSync(installed, hash);
}

await takeLock();
try {
  if (!fresh()) {
    install();
    process.stdout.write(npm('run', '--silent', 'build'));
  }
} catch (error) {
  console.error(`Interfaces.Browser : error : ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(lock, { recursive: true, force: true });
}
