import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused } from '../api/http.ts';
import type { HomeVisit } from '../api/types.ts';
import { forgetVisits, type Sign, signVisit } from '../api/visits.ts';
import { useTenant } from '../frame/tenant.ts';
import { Notice, Trouble } from '../kit/notice.tsx';
import { useTell } from '../kit/told.tsx';
import { hour, moment } from '../kit/when.ts';
import { fr } from './fr.ts';

type How = 'check-in' | 'check-out';

/** Arrival and departure, with buttons for a thumb; the time is the one of the press. */
export function SignPanel({ visit }: { visit: HomeVisit }) {
  const { base, slug, zone } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [kept, setKept] = useState<{ how: How; sign: Sign }>();
  const [error, setError] = useState<unknown>();
  const send = async (how: How, sign: Sign) => {
    setError(undefined);
    try {
      await signVisit(base, visit.id, how, sign);
      setKept(undefined);
      tell(how === 'check-in' ? fr.sign.arrived : fr.sign.left);
      await forgetVisits(client, slug);
    } catch (refused) {
      const unreached = refused instanceof Refused && refused.status === 0;
      setKept(unreached ? { how, sign } : undefined);
      setError(unreached ? undefined : refused);
    }
  };
  const press = (how: How) =>
    send(how, { clientId: crypto.randomUUID(), at: new Date().toISOString() });
  const words = visit.goes
    ? { in: fr.sign.arrive, out: fr.sign.leave }
    : { in: fr.sign.forArrive, out: fr.sign.forLeave };
  return (
    <section className="card stack screen-only">
      <h2>{fr.sign.title}</h2>
      <p>{fr.sign.until(moment(visit.expectedEnd, zone))}</p>
      {kept && (
        <Notice kind="stop">
          <p>{fr.sign.kept(hour(kept.sign.at, zone))}</p>
          <p>
            <button type="button" className="button" onClick={() => send(kept.how, kept.sign)}>
              {fr.sign.again}
            </button>
          </p>
        </Notice>
      )}
      <Trouble error={error} />
      {!visit.checkIn && (
        <button
          type="button"
          className="button button-primary visit-sign"
          onClick={() => press('check-in')}
        >
          {words.in}
        </button>
      )}
      <button
        type="button"
        className={visit.checkIn ? 'button button-primary visit-sign' : 'button visit-sign'}
        onClick={() => press('check-out')}
      >
        {words.out}
      </button>
    </section>
  );
}
