import { Link } from 'react-router';
import { useReferrals } from '../api/referrals.ts';
import { useTenant } from '../frame/tenant.ts';
import { fr } from './fr.ts';

/** How many referrals wait for the team. */
export function useReferralsTodo(): number {
  return useReferrals({ todo: true }).data?.pages[0]?.total ?? 0;
}

export function ReferralsTodo({ count }: { count: number }) {
  const { slug } = useTenant();
  if (count === 0) return null;
  return (
    <article className="card todo">
      <div className="stack-tight">
        <h2>{fr.under(count)}</h2>
        <p className="quiet">{fr.todo}</p>
      </div>
      <Link className="button" to={`/${slug}/orientations?sens=todo`}>
        {fr.seeTodo}
      </Link>
    </article>
  );
}
