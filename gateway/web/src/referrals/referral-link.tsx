import { Link } from 'react-router';
import type { Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { fr } from './fr.ts';

/** From a date to come to sending somebody there, and to those who were sent. */
export function ReferralLink({ occurrence }: { occurrence: Occurrence }) {
  const { slug } = useTenant();
  if (occurrence.practice === 'HOME_VISIT') return null;
  const isAhead = occurrence.state === 'SCHEDULED' && Date.parse(occurrence.endsAt) > Date.now();
  return (
    <>
      {isAhead && (
        <Link className="button" to={`/${slug}/orientations/nouvelle?date=${occurrence.id}`}>
          {fr.send}
        </Link>
      )}
      <Link to={`/${slug}/orientations?date=${occurrence.id}`}>{fr.ofDate}</Link>
    </>
  );
}
