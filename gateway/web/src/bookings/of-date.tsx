import { Link } from 'react-router';
import { usePlaces } from '../api/bookings.ts';
import type { Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Trouble } from '../kit/notice.tsx';
import { fr } from './fr.ts';

/** How many places of a date are taken, and the way to who takes them. */
export function BookingsOfDate({ occurrence }: { occurrence: Occurrence }) {
  const { slug } = useTenant();
  const found = usePlaces(occurrence);
  const page = `/${slug}/planning/${occurrence.id}/inscriptions`;
  return (
    <section className="card stack-tight">
      <h2>{fr.ofDate.title}</h2>
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.data === null && <p className="quiet">{fr.ofDate.none}</p>}
      {found.data && (
        <p>{`${fr.taken(found.data.booked, found.data.capacity)}, ${fr.free(found.data.free)}`}</p>
      )}
      <p className="row">
        <Link to={page}>{fr.ofDate.see}</Link>
        {found.data === null && <Link to={`${page}/places`}>{fr.ofDate.open}</Link>}
      </p>
    </section>
  );
}
