import { Link } from 'react-router';
import type { HomeVisitLine } from '../api/types.ts';
import { useVisits } from '../api/visits.ts';
import { useTenant } from '../frame/tenant.ts';
import { span } from '../kit/when.ts';
import { fr } from './fr.ts';
import { useWhoGoes } from './words.tsx';

/** Visits that wait for the coordinator's yes, and those of which nobody knows how they ended. */
export function useVisitsTodo() {
  const { coordinator } = useTenant();
  const of = (found: ReturnType<typeof useVisits>) =>
    found.data?.pages.flatMap((page) => page.items) ?? [];
  const asked = of(useVisits('REQUESTED'));
  const out = [...of(useVisits('IN_PROGRESS')), ...of(useVisits('APPROVED'))];
  const overdue = out.filter((visit) => visit.overdueSince && !visit.acknowledged);
  const toRule = coordinator ? asked : [];
  return { overdue, toRule, count: overdue.length + toRule.length };
}

export function VisitsTodo({ todo }: { todo: ReturnType<typeof useVisitsTodo> }) {
  return (
    <>
      {todo.overdue.map((visit) => (
        <Card key={visit.id} visit={visit} title={fr.todo.overdue} soon />
      ))}
      {todo.toRule.map((visit) => (
        <Card key={visit.id} visit={visit} title={fr.todo.toRule} />
      ))}
    </>
  );
}

interface Shown {
  visit: HomeVisitLine;
  title: (who: string) => string;
  soon?: boolean;
}

function Card({ visit, title, soon }: Shown) {
  const { slug, zone } = useTenant();
  const whoGoes = useWhoGoes();
  const words = title(whoGoes(visit));
  return (
    <article className={soon ? 'card todo todo-soon' : 'card todo'}>
      <div className="stack-tight">
        <h2>{words}</h2>
        <p className="quiet">{span(visit.startsAt, visit.expectedEnd, zone)}</p>
      </div>
      <Link className="button" to={`/${slug}/visites/${visit.id}`}>
        {fr.ask.see}
        <span className="unseen">{` ${words}`}</span>
      </Link>
    </article>
  );
}
