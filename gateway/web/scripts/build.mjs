// What the Maven build runs: fetches the packages when the lock file changed, builds when a source did.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const web = new URL('..', import.meta.url).pathname;
const at = (path) => (existsSync(join(web, path)) ? statSync(join(web, path)).mtimeMs : 0);

function newest(path) {
  const full = join(web, path);
  const found = statSync(full);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(full).map((name) => newest(join(path, name))));
}

function run(...args) {
  const done = spawnSync('npm', args, { cwd: web, stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

if (at('node_modules/.package-lock.json') < at('package-lock.json'))
  run('ci', '--no-audit', '--no-fund');

const sources = ['src', 'scripts', 'index.html', 'vite.config.ts', 'package-lock.json'];
if (at('target/dist/index.html.br') < Math.max(...sources.map(newest))) run('run', 'build');
else console.log('The staff pages are up to date.');
