import { Link } from 'react-router';
import { useClashes } from '../api/clashes.ts';
import type { StandingClash } from '../api/types.ts';
import { keyOf, ruled } from '../crew/values.ts';
import { useTenant } from '../frame/tenant.ts';
import { plusDays } from '../kit/days.ts';
import { useToday } from '../tasks/today.ts';
import { fr } from './fr.ts';

const DAYS_AHEAD = 30;
const SHOWN = 3;

/** People and things that would be in two places in the coming month. */
export function useClashesTodo() {
  const today = useToday();
  return ruled(useClashes({ from: today, to: plusDays(today, DAYS_AHEAD) }).data ?? []).open;
}

export function ClashesTodo({ clashes }: { clashes: StandingClash[] }) {
  const { slug } = useTenant();
  return (
    <>
      {clashes.slice(0, SHOWN).map((clash) => (
        <Clash key={keyOf(clash)} of={clash} />
      ))}
      {clashes.length > SHOWN && (
        <p className="row">
          <span>{fr.moreClashes(clashes.length - SHOWN)}</span>
          <Link to={`/${slug}/conflits`}>{fr.seeClashes}</Link>
        </p>
      )}
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
