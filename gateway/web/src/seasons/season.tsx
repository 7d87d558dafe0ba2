import { Link, useParams } from 'react-router';
import { useComparison, useDaysOff, useSeason } from '../api/seasons.ts';
import type { FlaggedDate } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { fullDay } from '../kit/days.ts';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { Comparison } from './comparison.tsx';
import { fr } from './fr.ts';

/** One season beside the last, with what of it falls on a day off. */
export function SeasonPage() {
  const { id = '' } = useParams();
  const { slug, coordinator } = useTenant();
  const found = useSeason(id);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const season = found.data.body;
  return (
    <>
      <PageHead
        title={season.name}
        under={fr.days(season.from, season.to)}
        back={{ to: `/${slug}/saisons`, label: fr.title }}
        action={
          coordinator && (
            <Link className="button button-primary" to={`/${slug}/saisons/${id}/reconduire`}>
              {fr.page.copy}
            </Link>
          )
        }
      />
      <div className="stack-wide">
        <p className="row screen-only">
          {coordinator && <Link to={`/${slug}/saisons/${id}/modifier`}>{fr.page.edit}</Link>}
          <Link to={`/${slug}/comptes-rendus?saison=${id}`}>{fr.page.report}</Link>
          <Link to={`/${slug}/actions`}>{fr.page.actions}</Link>
        </p>
        <Compared id={id} />
        <Flagged id={id} />
      </div>
    </>
  );
}

function Compared({ id }: { id: string }) {
  const found = useComparison(id);
  return (
    <section className="stack">
      <h2>{fr.compare.title}</h2>
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data && <Comparison of={found.data} />}
    </section>
  );
}

function Flagged({ id }: { id: string }) {
  const found = useDaysOff(id);
  return (
    <section className="stack">
      <h2>{fr.daysOff.title}</h2>
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data && <DaysOff dates={found.data} />}
    </section>
  );
}

export function DaysOff({ dates }: { dates: FlaggedDate[] }) {
  const { slug } = useTenant();
  if (dates.length === 0) return <p>{fr.daysOff.none}</p>;
  return (
    <>
      <p>{fr.daysOff.text(dates.length)}</p>
      <table className="sentences">
        <thead>
          <tr>
            <th scope="col">{fr.daysOff.date}</th>
            <th scope="col">{fr.daysOff.why}</th>
          </tr>
        </thead>
        <tbody>
          {dates.map((flagged) => (
            <tr key={flagged.occurrenceId}>
              <th scope="row">
                <Link to={`/${slug}/planning/${flagged.occurrenceId}`}>{flagged.title}</Link>
                <div className="quiet small">{fullDay(flagged.date)}</div>
              </th>
              <td>{fr.daysOff.reasons(flagged.daysOff.map(({ words }) => words))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
