import type { SyncNote } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { State } from '../kit/state.tsx';
import { moment } from '../kit/when.ts';
import { fr } from './fr.ts';

/** How reading an address of others went the last time. */
export function SyncState({ note }: { note?: SyncNote }) {
  if (!note) return <State tone="wait" word={fr.followed.waiting} />;
  return note.outcome === 'FAILED' ? (
    <State tone="stop" word={fr.followed.failed} />
  ) : (
    <State tone="good" word={fr.followed.read} />
  );
}

export function SyncLog({ name, notes }: { name: string; notes: SyncNote[] }) {
  const { zone } = useTenant();
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>{fr.followed.log(name)}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note.at}>
            {fr.followed.noted(moment(note.at, zone), note.outcome)}{' '}
            <span className="quiet">{note.why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
