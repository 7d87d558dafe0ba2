import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parvis } from './system.ts';

/** A system that nobody has used yet. */
export default function start() {
  if (process.env.PARVIS_HOME === undefined) {
    parvis('down');
    rmSync(resolve(import.meta.dirname, '../target/home'), { recursive: true, force: true });
  }
  console.log(parvis('up'));
}
