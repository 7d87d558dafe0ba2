import { Link } from 'react-router';
import { useMissingOutcomes } from '../api/outcomes.ts';
import { useTenant } from '../frame/tenant.ts';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty } from '../kit/page.tsx';
import { span } from '../kit/when.ts';
import { useCommuneNames } from '../planning/words.tsx';
import { fr } from './fr.ts';

/** Dates that are over and of which nobody told, each with the one button that settles it. */
export function Missing() {
  const { slug, zone } = useTenant();
  const nameOf = useCommuneNames();
  const found = useMissingOutcomes();
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const dates = found.data.items;
  if (dates.length === 0) return <Empty title={fr.noneMissingTitle} text={fr.noneMissingText} />;
  return (
    <section className="stack" aria-labelledby="missing">
      <h2 id="missing">{fr.missingTitle}</h2>
      <p>{fr.missingText(dates.length)}</p>
      <ul className="bare stack">
        {dates.map(({ occurrenceId, title, startsAt, endsAt, place, insee }) => (
          <li key={occurrenceId} className="card row row-apart">
            <div>
              <strong>{title}</strong>
              <p>{span(startsAt, endsAt, zone)}</p>
              <p className="quiet">{[place, nameOf(insee)].filter(Boolean).join(', ')}</p>
            </div>
            <Link
              className="button"
              to={`/${slug}/planning/${occurrenceId}/compte-rendu`}
              aria-label={fr.writeOf(title, span(startsAt, endsAt, zone))}
            >
              {fr.write}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
