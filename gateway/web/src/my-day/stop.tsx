import { useState } from 'react';
import { Link } from 'react-router';
import type { OutcomeDetail, Stop } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { list } from '../kit/counting.ts';
import { State } from '../kit/state.tsx';
import { hour } from '../kit/when.ts';
import { fr as planning } from '../planning/fr.ts';
import { VisitLink } from '../visits/visit-link.tsx';
import { Counters } from './counters.tsx';
import { ExpectedPeople } from './expected.tsx';
import { shown } from './figures.ts';
import { fr } from './fr.ts';
import type { Noted } from './queue.ts';
import type { useNoted } from './sending.ts';

const EARLY_MILLIS = 30 * 60_000;

interface Shown {
  stop: Stop;
  hidden: OutcomeDetail[];
  pending: Noted[];
  add: ReturnType<typeof useNoted>['add'];
}

/** One date of the day: when, where, who is expected, and the counters once it begins. */
export function StopCard({ stop, hidden, pending, add }: Shown) {
  const { slug, zone } = useTenant();
  const on = stop.state === 'SCHEDULED' || stop.state === 'HELD';
  const now = Date.now();
  const begun = Date.parse(stop.startsAt) - EARLY_MILLIS <= now;
  const present = begun && now <= Date.parse(stop.endsAt) + EARLY_MILLIS;
  const [open, setOpen] = useState(present && on);
  const figures = shown(stop.occurrenceId, stop.counted, pending);
  const told = Boolean(stop.counted) || pending.some((it) => it.occurrenceId === stop.occurrenceId);
  return (
    <article className="card stack stop" aria-labelledby={`stop-${stop.occurrenceId}`}>
      <div className="stack-tight">
        <p className="stop-hours">{`${hour(stop.startsAt, zone)} – ${hour(stop.endsAt, zone)}`}</p>
        <h2 id={`stop-${stop.occurrenceId}`}>
          <Link to={`/${slug}/planning/${stop.occurrenceId}`}>{stop.title}</Link>
        </h2>
        <p>{[stop.place, stop.commune].filter(Boolean).join(', ')}</p>
        {stop.partners.length > 0 && <p className="quiet">{fr.with(list(stop.partners))}</p>}
        {stop.confidentiality && (
          <p className="quiet small">{planning.confidentiality[stop.confidentiality]}</p>
        )}
        {!on && <State tone="stop" word={planning.states[stop.state]} />}
        {stop.reason && <p className="quiet">{stop.reason}</p>}
        {stop.description && <p className="small">{stop.description}</p>}
        {on && <VisitLink date={stop.occurrenceId} practice={stop.practice} />}
      </div>
      {on && (stop.expected.length > 0 || open) && (
        <ExpectedPeople stop={stop} pending={pending} add={add} />
      )}
      {on && begun && (
        <>
          <div className="row row-apart">
            <strong>{told ? fr.summary(figures.met, figures.newcomers) : fr.noOutcome}</strong>
            <button
              type="button"
              className="button"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {open ? fr.folded : fr.count}
            </button>
          </div>
          {open && <Counters stop={stop} figures={figures} told={told} hidden={hidden} add={add} />}
        </>
      )}
    </article>
  );
}
