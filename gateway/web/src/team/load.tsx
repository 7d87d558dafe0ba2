import './team.css';
import { Link, useSearchParams } from 'react-router';
import { useLoad } from '../api/team.ts';
import type { Load } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { fullDay, isDay, mondayOf, plusDays } from '../kit/days.ts';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { State } from '../kit/state.tsx';
import { useToday } from '../tasks/today.ts';
import { fr } from './fr.ts';
import { byPerson, fullBar } from './values.ts';

const WEEKS = 4;

/** What each has to hold, week by week, against what they can give: bars and figures in one table. */
export function TeamLoad() {
  const { slug } = useTenant();
  const [address, setAddress] = useSearchParams();
  const today = useToday();
  const asked = address.get('semaine');
  const monday = mondayOf(isDay(asked) ? asked : today);
  const found = useLoad(monday, WEEKS);
  const turn = (to: string) => setAddress({ semaine: to }, { replace: true });
  const last = plusDays(monday, 7 * WEEKS - 1);
  return (
    <>
      <PageHead
        title={fr.loads.title}
        under={fr.loads.under(monday, last)}
        back={{ to: `/${slug}/equipe`, label: fr.title }}
      />
      <div className="stack">
        <p>{fr.loads.text}</p>
        <div className="row screen-only">
          <button
            type="button"
            className="button button-icon"
            aria-label={fr.loads.previous}
            onClick={() => turn(plusDays(monday, -7 * WEEKS))}
          >
            <Icon name="back" />
          </button>
          <button type="button" className="button" onClick={() => turn(today)}>
            {fr.loads.today}
          </button>
          <button
            type="button"
            className="button button-icon load-next"
            aria-label={fr.loads.next}
            onClick={() => turn(plusDays(monday, 7 * WEEKS))}
          >
            <Icon name="back" />
          </button>
        </div>
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.data?.length === 0 && <Empty title={fr.emptyTitle} text={fr.emptyText} />}
        {found.data && found.data.length > 0 && <Loads loads={found.data} monday={monday} />}
      </div>
    </>
  );
}

function Loads({ loads, monday }: { loads: Load[]; monday: string }) {
  const { slug } = useTenant();
  const most = fullBar(loads);
  const mondays = Array.from({ length: WEEKS }, (_, at) => plusDays(monday, 7 * at));
  return (
    <>
      <table className="sentences loads">
        <thead>
          <tr>
            <th scope="col">{fr.loads.person}</th>
            {mondays.map((week) => (
              <th key={week} scope="col">
                {fr.loads.week(week)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byPerson(loads).map(({ memberId, name, weeks }) => (
            <tr key={memberId}>
              <th scope="row">
                <Link to={`/${slug}/equipe/${memberId}`}>{name}</Link>
              </th>
              {weeks.map((load) => (
                <td key={load.monday}>
                  <Week load={load} most={most} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{fr.loads.legend}</p>
    </>
  );
}

function Week({ load, most }: { load: Load; most: number }) {
  return (
    <div className="stack-tight">
      <span className="narrow-only quiet small">{fullDay(load.monday)}</span>
      <span className="number">{fr.loads.held(load.minutes, load.capacityMinutes)}</span>
      <Bar load={load} most={most} />
      <span className="quiet small">{fr.loads.dates(load.dates)}</span>
      {load.beyond && <State tone="stop" word={fr.loads.beyond} />}
    </div>
  );
}

const LONG = 100;

/** Hours held as a bar, capacity as a line across it; the figures above say the same. */
function Bar({ load: { minutes, capacityMinutes, beyond }, most }: { load: Load; most: number }) {
  const limit = capacityMinutes == null ? undefined : (capacityMinutes / most) * LONG;
  return (
    <svg className="load-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="load-room" width={limit ?? LONG} height="10" />
      <rect
        className={beyond ? 'load-held is-beyond' : 'load-held'}
        y="2"
        width={(minutes / most) * LONG}
        height="6"
      />
      {limit !== undefined && <line className="load-limit" x1={limit} x2={limit} y1="0" y2="10" />}
    </svg>
  );
}
