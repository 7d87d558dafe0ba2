import { Link } from 'react-router';
import type { Occurrence } from '../api/types.ts';
import { useVisitOn } from '../api/visits.ts';
import { useTenant } from '../frame/tenant.ts';
import { fr } from './fr.ts';

/** From the date of a home visit to the visit, or to asking for it. */
export function VisitLink({ occurrence }: { occurrence: Occurrence }) {
  const { slug } = useTenant();
  const isVisit = occurrence.practice === 'HOME_VISIT';
  const found = useVisitOn(occurrence.id, isVisit);
  if (!isVisit || !found.isSuccess) return null;
  return found.data ? (
    <Link className="button button-primary" to={`/${slug}/visites/${found.data.id}`}>
      {fr.ask.see}
    </Link>
  ) : (
    <Link className="button button-primary" to={`/${slug}/visites/nouvelle?date=${occurrence.id}`}>
      {fr.ask.act}
    </Link>
  );
}
