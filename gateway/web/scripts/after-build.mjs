// After a build: refuses a page heavier than its budget, then lays a compressed copy beside each file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const SHELL = 190_000;
const LAZY = 90_000;
const KIT = 15_000;
const dist = new URL('../target/dist/', import.meta.url).pathname;

const gz = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const index = readFileSync(join(dist, 'index.html'), 'utf8');
const shell = [...index.matchAll(/(?:src|href)="\/app\/(assets\/[^"]+)"/g)].map(
  (match) => match[1],
);
const assets = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`);
const lazy = assets.filter((file) => file.endsWith('.js') && !shell.includes(file));
const shellSize = gz('index.html') + shell.reduce((sum, file) => sum + gz(file), 0);
const kitSize = shell.filter((file) => file.endsWith('.css')).reduce((sum, f) => sum + gz(f), 0);

const over = [];
const weigh = (name, size, budget) => {
  console.log(`${kb(size).padStart(9)} of ${kb(budget)}  ${name}`);
  if (size > budget) over.push(name);
};
weigh('staff shell (page, script, styles)', shellSize, SHELL);
weigh('styles of the shell', kitSize, KIT);
for (const file of lazy) weigh(file, gz(file), LAZY);
if (over.length > 0) {
  console.error(`Over budget: ${over.join(', ')}`);
  process.exit(1);
}

for (const file of [...assets, 'index.html']) {
  if (!/\.(js|css|svg|html)$/.test(file)) continue;
  const bytes = readFileSync(join(dist, file));
  writeFileSync(join(dist, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  writeFileSync(join(dist, `${file}.br`), brotliCompressSync(bytes));
}
