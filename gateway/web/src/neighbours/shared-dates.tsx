import { Link } from 'react-router';
import type { SharedDate } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { State } from '../kit/state.tsx';
import { span } from '../kit/when.ts';
import { fr } from './fr.ts';

/** Neighbours' dates as sentences, each leading to where somebody is booked in. */
export function SharedDates({ dates }: { dates: SharedDate[] }) {
  const { zone } = useTenant();
  return (
    <ul className="bare stack">
      {dates.map((date) => (
        <li key={date.id} className="row row-apart">
          <div>
            <strong>{date.title}</strong>
            {fr.at(span(date.startsAt, date.endsAt, zone))}
            <div className="quiet small">{where(date)}</div>
          </div>
          <Ahead date={date} />
        </li>
      ))}
    </ul>
  );
}

export function where(date: SharedDate): string {
  return [date.place, date.commune, date.house].filter(Boolean).join(', ');
}

function Ahead({ date }: { date: SharedDate }) {
  const { slug } = useTenant();
  if (date.state === 'POSTPONED' || date.state === 'CANCELLED')
    return <State tone="stop" word={fr.dates.off[date.state]} />;
  if (date.mode === 'NONE' || date.state === 'HELD')
    return <span className="quiet">{date.mode === 'NONE' && fr.dates.free}</span>;
  return (
    <Link
      className="button"
      to={`/${slug}/voisins/dates/${date.id}`}
      aria-label={fr.dates.bookAt(date.title)}
    >
      {fr.dates.book}
    </Link>
  );
}
