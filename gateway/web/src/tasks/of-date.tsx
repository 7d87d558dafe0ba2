import { Link } from 'react-router';
import { useTasks } from '../api/tasks.ts';
import type { Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Trouble } from '../kit/notice.tsx';
import { fr } from './fr.ts';
import { TaskLines } from './lines.tsx';

/** What there is to prepare, do and finish for one date. */
export function TasksOfDate({ occurrence }: { occurrence: Occurrence }) {
  const { slug } = useTenant();
  const found = useTasks({ occurrence: occurrence.id });
  return (
    <section className="card stack-tight">
      <h2>{fr.ofDate.title}</h2>
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.isSuccess && found.data.length === 0 && <p className="quiet">{fr.ofDate.none}</p>}
      {found.isSuccess && <TaskLines tasks={found.data} onDate />}
      <p>
        <Link to={`/${slug}/guides/${occurrence.practice}`}>{fr.ofDate.guide}</Link>
      </p>
    </section>
  );
}
