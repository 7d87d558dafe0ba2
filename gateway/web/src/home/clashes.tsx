import { Link } from 'react-router';
import { useClashes } from '../api/todo.ts';
import type { StandingClash } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { plusDays } from '../kit/days.ts';
import { useToday } from '../tasks/today.ts';
import { fr } from './fr.ts';

const DAYS_AHEAD = 30;
const SHOWN = 3;

/** People and things that would be in two places in the coming month. */
export function useClashesTodo() {
  const today = useToday();
  return useClashes(today, plusDays(today, DAYS_AHEAD)).data ?? [];
}

export function ClashesTodo({ clashes }: { clashes: StandingClash[] }) {
  return (
    <>
      {clashes.slice(0, SHOWN).map((clash) => (
        <Clash
          key={`${clash.clash.id} ${clash.first.occurrenceId} ${clash.clash.with.occurrenceId}`}
          of={clash}
        />
      ))}
      {clashes.length > SHOWN && <p>{fr.moreClashes(clashes.length - SHOWN)}</p>}
    </>
  );
}

function Clash({ of: { clash, first } }: { of: StandingClash }) {
  const { slug } = useTenant();
  return (
    <article className="card todo">
      <div className="stack-tight">
        <h2>{fr.clash(clash.name, clash.kind === 'PERSON')}</h2>
        <p className="quiet">{fr.clashText(first.title, clash.message)}</p>
      </div>
      <Link className="button" to={`/${slug}/planning/${first.occurrenceId}`}>
        {fr.seeDate}
        <span className="unseen"> {first.title}</span>
      </Link>
    </article>
  );
}
