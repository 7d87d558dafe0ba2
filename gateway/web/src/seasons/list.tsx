import { Link } from 'react-router';
import { useSeasons } from '../api/planning.ts';
import type { Season } from '../api/types.ts';
import { fr as frame } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { State, type Tone } from '../kit/state.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { useToday } from '../tasks/today.ts';
import { fr } from './fr.ts';
import { type SeasonTime, timeOf } from './values.ts';

const TONES: Record<SeasonTime, Tone> = { past: 'calm', present: 'good', future: 'wait' };

/** The seasons, the last begun first. */
export function SeasonList() {
  const { slug, coordinator } = useTenant();
  const found = useSeasons();
  const seasons = found.data ?? [];
  const add = coordinator && (
    <Link className="button button-primary" to={`/${slug}/saisons/nouvelle`}>
      <Icon name="plus" />
      {fr.add}
    </Link>
  );
  return (
    <>
      <PageHead
        title={fr.title}
        under={fr.under}
        back={{ to: `/${slug}/reglages`, label: frame.places.settings }}
        action={seasons.length > 0 && add}
      />
      <div className="stack">
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.isSuccess && seasons.length === 0 && (
          <Empty title={fr.emptyTitle} text={fr.emptyText}>
            {add}
          </Empty>
        )}
        {seasons.length > 0 && <Seasons seasons={seasons} />}
        {seasons.length > 0 && <TakeAway list="/seasons" />}
      </div>
    </>
  );
}

function Seasons({ seasons }: { seasons: Season[] }) {
  const { slug } = useTenant();
  const today = useToday();
  return (
    <table className="sentences">
      <thead>
        <tr>
          <th scope="col">{fr.name}</th>
          <th scope="col">{fr.when}</th>
          <th scope="col">{fr.state}</th>
        </tr>
      </thead>
      <tbody>
        {seasons.map((season) => {
          const time = timeOf(season, today);
          return (
            <tr key={season.id}>
              <th scope="row">
                <Link to={`/${slug}/saisons/${season.id}`}>{season.name}</Link>
              </th>
              <td>{fr.days(season.from, season.to)}</td>
              <td>
                <State tone={TONES[time]} word={fr.times[time]} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
