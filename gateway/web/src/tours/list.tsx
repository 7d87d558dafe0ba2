import './tours.css';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTours } from '../api/tours.ts';
import type { Tour } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { longDay, plusDays } from '../kit/days.ts';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { State } from '../kit/state.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { toFields } from '../kit/when.ts';
import { fr } from './fr.ts';

const A_YEAR = 365;

/** The days of the vehicles, from today on. */
export function TourList() {
  const { slug, zone } = useTenant();
  const today = toFields(new Date().toISOString(), zone).date;
  const [past, setPast] = useState(false);
  const from = past ? plusDays(today, -A_YEAR) : today;
  const found = useTours(from);
  return (
    <>
      <PageHead
        title={fr.title}
        under={fr.under}
        back={{ to: `/${slug}/planning`, label: fr.planning }}
        action={found.data && found.data.length > 0 && <Plan />}
      />
      <div className="stack">
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.data?.length === 0 && (
          <Empty title={fr.emptyTitle} text={fr.emptyText}>
            <Plan />
          </Empty>
        )}
        {found.data && found.data.length > 0 && (
          <>
            <Tours tours={found.data} />
            <TakeAway list="/tours" filter={{ from }} />
          </>
        )}
        {!past && (
          <p>
            <button type="button" className="button button-quiet" onClick={() => setPast(true)}>
              {fr.past}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

function Plan() {
  const { slug } = useTenant();
  return (
    <Link className="button button-primary" to={`/${slug}/tournees/nouvelle`}>
      <Icon name="plus" />
      {fr.plan}
    </Link>
  );
}

function Tours({ tours }: { tours: Tour[] }) {
  const { slug } = useTenant();
  return (
    <table className="sentences">
      <thead>
        <tr>
          <th scope="col">{fr.when}</th>
          <th scope="col">{fr.where}</th>
          <th scope="col">{fr.who}</th>
        </tr>
      </thead>
      <tbody>
        {tours.map((tour) => (
          <tr key={tour.id}>
            <th scope="row">
              <Link to={`/${slug}/tournees/${tour.id}`}>{longDay(tour.date)}</Link>
              {tour.state === 'CANCELLED' && (
                <div>
                  <State tone="stop" word={fr.cancelled} />
                </div>
              )}
            </th>
            <td>{fr.stops(tour.stops.map(({ place }) => place.name))}</td>
            <td>{fr.crew(tour.vehicle.name, tour.driver?.name ?? fr.nobody)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
