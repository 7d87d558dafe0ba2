import { Link } from 'react-router';
import { useTasks } from '../api/tasks.ts';
import { useMyself } from '../api/team.ts';
import type { Task } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { fr } from './fr.ts';
import { useToday } from './today.ts';

/** One's own tasks and those nobody has taken that are due by today. */
export function useDueTasks(): Task[] {
  const due = useToday();
  const me = useMyself();
  const mine = useTasks({ mine: true, state: 'OPEN', due }, me.isSuccess).data ?? [];
  const free = useTasks({ free: true, state: 'OPEN', due }).data ?? [];
  return [...mine, ...free];
}

export function TasksTodo({ tasks }: { tasks: Task[] }) {
  const { slug } = useTenant();
  const [first] = tasks;
  if (!first) return null;
  return (
    <article className="card todo">
      <div className="stack-tight">
        <h2>{fr.todo.title(tasks.length)}</h2>
        <p className="quiet">{tasks.length === 1 ? first.title : fr.todo.first(first.title)}</p>
      </div>
      <Link className="button" to={`/${slug}/taches`}>
        {fr.todo.see}
      </Link>
    </article>
  );
}
