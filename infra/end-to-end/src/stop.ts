import { parvis } from './system.ts';

export default function stop() {
  if (process.env.PARVIS_HOME === undefined) {
    parvis('down');
  }
}
