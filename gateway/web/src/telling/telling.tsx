import './telling.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { forgetTelling, tickAddressee, useTelling } from '../api/telling.ts';
import type { Addressee, Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Trouble } from '../kit/notice.tsx';
import { State } from '../kit/state.tsx';
import { useTell } from '../kit/told.tsx';
import { moment } from '../kit/when.ts';
import { Phone } from '../volunteers/words.tsx';
import { fr } from './fr.ts';

const MISSING = ['NO_ADDRESS', 'MAIL_FAILED'];

/** After a move or cancellation: whether all know, and whom somebody has to call. */
export function TellingOfDate({ occurrence }: { occurrence: Occurrence }) {
  const found = useTelling(occurrence.id);
  const { error, tick } = useTick(occurrence.id);
  const people = found.data?.people ?? [];
  if (!found.data || people.length === 0) return null;
  const missing = people.filter(({ word }) => MISSING.includes(word));
  const others = people.filter(({ word }) => !MISSING.includes(word));
  return (
    <section className="card stack" aria-labelledby="telling">
      <div className="row row-apart">
        <h2 id="telling">{fr.title}</h2>
        <span className="row" role="status">
          {found.data.everyone && <State tone="good" word={fr.everyone} />}
          {missing.length > 0 && <State tone="stop" word={fr.missing(missing.length)} />}
          {found.data.onTheWay > 0 && <State tone="wait" word={fr.onTheWay(found.data.onTheWay)} />}
        </span>
      </div>
      <Trouble error={error} />
      {missing.length > 0 && (
        <>
          <p>{fr.text}</p>
          <ul className="bare" aria-label={fr.toCall}>
            {missing.map((addressee) => (
              <li key={addressee.id} className="to-tell">
                <Who addressee={addressee} />
                <button type="button" className="button" onClick={() => tick(addressee, 'tick')}>
                  {fr.act}
                  <span className="unseen">{fr.of(nameOf(addressee))}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <details className="fold">
          <summary>{fr.told(others.length)}</summary>
          <ul className="bare">
            {others.map((addressee) => (
              <li key={addressee.id} className="to-tell">
                <Who addressee={addressee} />
                {addressee.word === 'BY_PHONE' && (
                  <button
                    type="button"
                    className="button button-quiet"
                    onClick={() => tick(addressee, 'untick')}
                  >
                    {fr.back}
                    <span className="unseen">{fr.of(nameOf(addressee))}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function useTick(occurrenceId: string) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const tick = async (addressee: Addressee, how: 'tick' | 'untick') => {
    setError(undefined);
    try {
      await tickAddressee(base, occurrenceId, addressee.id, how);
      const name = nameOf(addressee);
      if (how === 'tick') tell(fr.ticked(name), () => tick(addressee, 'untick'));
      else tell(fr.unticked(name), () => tick(addressee, 'tick'));
    } catch (refused) {
      setError(refused);
    }
    await forgetTelling(client, slug);
  };
  return { error, tick };
}

function nameOf({ kind, name }: Addressee) {
  return kind === 'COMMUNE' ? fr.commune(name) : name;
}

function Who({ addressee }: { addressee: Addressee }) {
  const { zone } = useTenant();
  const { word, kind, phone, tickedBy, tickedAt } = addressee;
  const state = tickedAt
    ? fr.byPhone(tickedBy, moment(tickedAt, zone))
    : kind === 'RESIDENT'
      ? fr.words[word]
      : fr.kinds[kind];
  return (
    <div>
      <strong>{nameOf(addressee)}</strong>{' '}
      {phone && MISSING.includes(word) && <Phone number={phone} />}
      <div className="quiet small">{state}</div>
    </div>
  );
}
