import './clashes.css';
import { Link } from 'react-router';
import { useClashes } from '../api/clashes.ts';
import type { Clash, StandingClash } from '../api/types.ts';
import { Acceptance } from '../crew/standing.tsx';
import { keyOf, ruled } from '../crew/values.ts';
import { useTenant } from '../frame/tenant.ts';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { span } from '../kit/when.ts';
import { useCommuneNames } from '../planning/words.tsx';
import { Accept } from './accept.tsx';
import { fr } from './fr.ts';

/** Who and what is in two places: first what waits for a decision, then what was accepted. */
export function ClashList() {
  const { slug } = useTenant();
  const found = useClashes();
  const { open, accepted } = ruled(found.data ?? []);
  return (
    <>
      <PageHead
        title={fr.title}
        under={fr.under}
        back={{ to: `/${slug}/planning`, label: fr.planning }}
      />
      <div className="stack-wide">
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.data?.length === 0 && <Empty title={fr.emptyTitle} text={fr.emptyText} />}
        {open.length > 0 && (
          <section className="stack">
            <h2>{fr.open(open.length)}</h2>
            <p>{fr.openText}</p>
            <Clashes clashes={open} />
          </section>
        )}
        {accepted.length > 0 && (
          <section className="stack">
            <h2>{fr.accepted(accepted.length)}</h2>
            <Clashes clashes={accepted} />
          </section>
        )}
      </div>
    </>
  );
}

function Clashes({ clashes }: { clashes: StandingClash[] }) {
  const { coordinator } = useTenant();
  return (
    <ul className="bare stack">
      {clashes.map((standing) => (
        <li key={keyOf(standing)} className="card stack-tight">
          <h3>
            {standing.clash.name}{' '}
            <span className="quiet small">{fr.kinds[standing.clash.kind]}</span>
          </h3>
          <ul className="clash-dates">
            <Side of={standing.first} />
            <Side of={standing.clash.with} />
          </ul>
          {standing.clash.travelMinutes > 0 && <p>{fr.road(standing.clash.travelMinutes)}</p>}
          <Acceptance of={standing} />
          {coordinator && !standing.despite?.reason && <Accept clash={standing} />}
        </li>
      ))}
    </ul>
  );
}

/** One of the two; a loan to a neighbour has no place, and no page in the planning. */
function Side({ of }: { of: Clash['with'] }) {
  const { slug, zone } = useTenant();
  const nameOf = useCommuneNames();
  const place = [of.place, nameOf(of.insee)].filter(Boolean).join(', ');
  return (
    <li>
      {place ? <Link to={`/${slug}/planning/${of.occurrenceId}`}>{of.title}</Link> : of.title}
      <div className="quiet small">
        {span(of.startsAt, of.endsAt, zone)}
        {place && `, ${place}`}
      </div>
    </li>
  );
}
