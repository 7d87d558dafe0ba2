import { Link } from 'react-router';
import { useFollowedDates, useSharedDates } from '../api/neighbours.ts';
import { useTenant } from '../frame/tenant.ts';
import { span } from '../kit/when.ts';
import { fr } from './fr.ts';
import { SharedDates } from './shared-dates.tsx';

/** What others hold in this time, apart from what we do; nothing where they show nothing. */
export function NeighboursInPlanning({ from, to }: { from: string; to: string }) {
  const { slug, zone } = useTenant();
  const shared = useSharedDates(from, to).data ?? [];
  const followed = useFollowedDates(from, to).data?.items ?? [];
  if (shared.length + followed.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{fr.dates.planning}</h2>
      {shared.length > 0 && <SharedDates dates={shared} />}
      {followed.length > 0 && (
        <ul className="bare stack-tight">
          {followed.map((date) => (
            <li key={`${date.startsAt}${date.calendar}${date.title}`}>
              {date.page ? <a href={date.page}>{date.title}</a> : <strong>{date.title}</strong>}
              {fr.at(span(date.startsAt, date.endsAt, zone))}{' '}
              <span className="quiet">
                {[date.place, fr.followed.by(date.calendar)].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="screen-only">
        <Link to={`/${slug}/voisins`}>{fr.dates.more}</Link>
      </p>
    </section>
  );
}
