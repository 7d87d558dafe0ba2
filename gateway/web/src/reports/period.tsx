import { TextField } from '../kit/fields.tsx';
import { fr } from './fr.ts';

interface Chosen {
  from: string;
  to: string;
  onChange: (name: 'du' | 'au', value: string) => void;
}

/** From a day to a day, both included; either may be left open. */
export function Period({ from, to, onChange }: Chosen) {
  return (
    <>
      <TextField
        label={fr.from}
        type="date"
        value={from}
        onChange={(event) => onChange('du', event.target.value)}
      />
      <TextField
        label={fr.to}
        type="date"
        value={to}
        onChange={(event) => onChange('au', event.target.value)}
      />
    </>
  );
}
