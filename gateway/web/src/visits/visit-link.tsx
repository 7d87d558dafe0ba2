import { Link } from 'react-router';
import type { Practice } from '../api/types.ts';
import { useVisitOn } from '../api/visits.ts';
import { useTenant } from '../frame/tenant.ts';
import { fr } from './fr.ts';

/** From the date of a home visit to the visit, or to asking for it. */
export function VisitLink({ date, practice }: { date: string; practice: Practice }) {
  const { slug } = useTenant();
  const isVisit = practice === 'HOME_VISIT';
  const found = useVisitOn(date, isVisit);
  if (!isVisit || !found.isSuccess) return null;
  return found.data ? (
    <Link className="button button-primary" to={`/${slug}/visites/${found.data.id}`}>
      {fr.ask.see}
    </Link>
  ) : (
    <Link className="button button-primary" to={`/${slug}/visites/nouvelle?date=${date}`}>
      {fr.ask.act}
    </Link>
  );
}
