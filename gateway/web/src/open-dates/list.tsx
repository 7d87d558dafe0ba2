import { useState } from 'react';
import { Link } from 'react-router';
import { usePlanning } from '../api/planning.ts';
import { useTasks } from '../api/tasks.ts';
import type { Occurrence } from '../api/types.ts';
import { Hint } from '../crew/suggestions.tsx';
import { NotInTeam, Take } from '../crew/take.tsx';
import { isOpen } from '../crew/values.ts';
import { useTenant } from '../frame/tenant.ts';
import { plusDays, plusMonths } from '../kit/days.ts';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { span } from '../kit/when.ts';
import { OccurrenceState, usePlaceWords } from '../planning/words.tsx';
import { TaskLines } from '../tasks/lines.tsx';
import { useToday } from '../tasks/today.ts';
import { fr } from './fr.ts';

const SHOWN_DAYS = 28;
const LATER_MONTHS = 12;

/** Dates and tasks that nobody has: each is taken with one press. */
export function OpenList() {
  const { slug } = useTenant();
  const today = useToday();
  const [later, setLater] = useState(false);
  const until = later ? plusMonths(today, LATER_MONTHS) : plusDays(today, SHOWN_DAYS);
  const planned = usePlanning({ from: today, to: until, state: 'SCHEDULED' });
  const tasks = useTasks({ free: true, state: 'OPEN', due: until });
  const dates = (planned.data ?? []).filter((date) => isOpen(date, Date.now()));
  const free = tasks.data ?? [];
  const failed = [planned, tasks].find((found) => found.isError);
  const known = planned.isSuccess && tasks.isSuccess;
  return (
    <>
      <PageHead
        title={fr.title}
        under={fr.under}
        back={{ to: `/${slug}/planning`, label: fr.planning }}
      />
      <div className="stack">
        {failed && <Trouble error={failed.error} again={() => failed.refetch()} />}
        {!failed && !known && <Waiting />}
        {known && dates.length + free.length === 0 && (
          <Empty title={fr.emptyTitle} text={fr.emptyText} />
        )}
        {known && dates.length > 0 && <Dates dates={dates} />}
        {known && free.length > 0 && (
          <section className="card stack-tight">
            <h2>{fr.tasks(free.length)}</h2>
            <TaskLines tasks={free} />
          </section>
        )}
        {known && !later && (
          <p className="screen-only">
            <button type="button" className="button" onClick={() => setLater(true)}>
              {fr.later}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

function Dates({ dates }: { dates: Occurrence[] }) {
  const { slug, zone } = useTenant();
  const placeOf = usePlaceWords();
  return (
    <section className="stack">
      <h2>{fr.dates(dates.length)}</h2>
      <NotInTeam />
      <ul className="bare stack">
        {dates.map((date) => (
          <li key={date.id} className="card stack">
            <div className="row row-apart">
              <div className="stack-tight">
                <Link to={`/${slug}/planning/${date.id}`}>{date.title}</Link>
                <span>{span(date.startsAt, date.endsAt, zone)}</span>
                <span className="quiet small">{placeOf(date)}</span>
                {!date.announced && (
                  <div>
                    <OccurrenceState of={date} />
                  </div>
                )}
              </div>
              <Take date={date} />
            </div>
            <Hint id={date.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
