import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  forgetNeighbours,
  giveBack,
  useBorrowed,
  useFollowed,
  useOwnThings,
  useSharedDates,
  useSharedThings,
  useSharing,
} from '../api/neighbours.ts';
import type { Borrowed, SharedThing, Thing } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { fullDay, plusDays } from '../kit/days.ts';
import { Trouble } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { State } from '../kit/state.tsx';
import { useTell } from '../kit/told.tsx';
import { span, toFields } from '../kit/when.ts';
import { fr } from './fr.ts';
import { SharedDates } from './shared-dates.tsx';

/** What neighbours share with us, and what we share with them. */
export function Neighbours() {
  const { zone } = useTenant();
  const today = toFields(new Date().toISOString(), zone).date;
  const dates = useSharedDates(today, plusDays(today, 55));
  return (
    <>
      <PageHead title={fr.title} under={fr.under} />
      <div className="stack">
        <section className="card stack">
          <h2>{fr.dates.title}</h2>
          {dates.isError && <Trouble error={dates.error} again={() => dates.refetch()} />}
          {dates.data?.length === 0 && <p className="quiet">{fr.dates.none}</p>}
          {dates.data && dates.data.length > 0 && <SharedDates dates={dates.data} />}
        </section>
        <Followed />
        <TheirThings />
        <OurLoans />
        <OurThings />
      </div>
    </>
  );
}

function Followed() {
  const { slug } = useTenant();
  const all = useFollowed().data?.items ?? [];
  return (
    <section className="card stack-tight">
      <h2>{fr.followed.title}</h2>
      <p className="quiet">
        {all.length > 0 ? fr.list(all.map((one) => one.name)) : fr.followed.none}
      </p>
      <p>
        <Link to={`/${slug}/voisins/agendas`}>{fr.followed.manage}</Link>
      </p>
    </section>
  );
}

function TheirThings() {
  const { slug } = useTenant();
  const found = useSharedThings();
  return (
    <section className="card stack">
      <h2>{fr.things.title}</h2>
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.data?.length === 0 && <p className="quiet">{fr.things.none}</p>}
      {found.data && found.data.length > 0 && (
        <ul className="bare stack-tight">
          {found.data.map((thing) => (
            <li key={thing.id} className="row row-apart">
              <span>
                <strong>{thing.name}</strong> <span className="quiet">{about(thing)}</span>
              </span>
              <Link
                className="button"
                to={`/${slug}/voisins/materiel/${thing.id}`}
                aria-label={fr.things.borrowNamed(thing.name)}
              >
                {fr.things.borrow}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function about(thing: SharedThing): string {
  const { from, until } = thing;
  const days =
    from && until
      ? fr.things.between(fullDay(from), fullDay(until))
      : from
        ? fr.things.from(fullDay(from))
        : until && fr.things.until(fullDay(until));
  return [fr.things.kinds[thing.kind], thing.owner, days].filter(Boolean).join(', ');
}

function OurLoans() {
  const found = useBorrowed();
  const all = found.data?.items ?? [];
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (all.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{fr.borrowed.title}</h2>
      <ul className="bare stack-tight">
        {all.map((loan) => (
          <OurLoan key={loan.id} loan={loan} />
        ))}
      </ul>
    </section>
  );
}

function OurLoan({ loan }: { loan: Borrowed }) {
  const { base, slug, zone } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const name = loan.name ?? fr.borrowed.gone;
  const when = span(loan.startsAt, loan.endsAt, zone);
  const end = async () => {
    setError(undefined);
    try {
      await giveBack(base, loan);
      tell(fr.borrowed.given);
      await forgetNeighbours(client, slug);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <li className="stack-tight">
      <div className="row row-apart">
        <span>
          <strong>{name}</strong>
          {fr.at(when)} <span className="quiet">{loan.purpose}</span>
        </span>
        {loan.cancelled ? (
          <State tone="stop" word={fr.borrowed.off} />
        ) : (
          <button
            type="button"
            className="button"
            onClick={end}
            aria-label={fr.borrowed.giveBackNamed(name, when)}
          >
            {fr.borrowed.giveBack}
          </button>
        )}
      </div>
      <Trouble error={error} />
    </li>
  );
}

function OurThings() {
  const found = useOwnThings();
  return (
    <section className="card stack">
      <h2>{fr.own.title}</h2>
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.data?.length === 0 && <p className="quiet">{fr.own.none}</p>}
      {found.data && found.data.length > 0 && (
        <ul className="bare stack-tight">
          {found.data.map((thing) => (
            <OurThing key={thing.id} thing={thing} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OurThing({ thing }: { thing: Thing }) {
  const { slug } = useTenant();
  const named = useSharing('equipment', thing.id).data?.body.neighbours;
  const names = named?.map((neighbour) => neighbour.name ?? neighbour.siren);
  return (
    <li className="row row-apart">
      <span>
        <strong>{thing.name}</strong>{' '}
        {names && (
          <span className="quiet">{names.length > 0 ? fr.own.with(names) : fr.own.nobody}</span>
        )}
      </span>
      <Link
        className="button"
        to={`/${slug}/voisins/prets/${thing.id}`}
        aria-label={fr.own.chooseNamed(thing.name)}
      >
        {fr.own.choose}
      </Link>
    </li>
  );
}
