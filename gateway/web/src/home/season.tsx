import { Link } from 'react-router';
import { useMissingOutcomes } from '../api/outcomes.ts';
import { useActions, usePlanning } from '../api/planning.ts';
import { useRequests } from '../api/requests.ts';
import type { Account, Occurrence, VisitRequest } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { hour, shortDay, span, toFields } from '../kit/when.ts';
import { useCommuneNames, usePlaceWords } from '../planning/words.tsx';
import { fr } from './fr.ts';

const SHOWN = 3;

/** What of the season waits for someone; says through `count` how much that is. */
export function useSeasonTodo() {
  const { zone } = useTenant();
  const today = toFields(new Date().toISOString(), zone).date;
  const requests = useRequests('RECEIVED').data?.pages[0];
  const todays = usePlanning({ from: today, to: today, state: 'SCHEDULED' }).data ?? [];
  const drafts = useActions({ state: 'DRAFT' }).data ?? [];
  const unaccounted = useMissingOutcomes().data?.items ?? [];
  const waiting = requests?.items ?? [];
  return {
    waiting,
    waitingTotal: requests?.total ?? waiting.length,
    unaccounted,
    todays,
    drafts: drafts.length,
    count: waiting.length + unaccounted.length + drafts.length,
  };
}

export function SeasonTodo({ todo }: { todo: ReturnType<typeof useSeasonTodo> }) {
  return (
    <>
      {todo.todays.length > 0 && <Todays dates={todo.todays} />}
      {todo.waiting.slice(0, SHOWN).map((request) => (
        <WaitingRequest key={request.id} request={request} />
      ))}
      {todo.waitingTotal > SHOWN && (
        <More
          text={fr.moreRequests(todo.waitingTotal - SHOWN)}
          to="demandes"
          link={fr.seeRequests}
        />
      )}
      {todo.unaccounted.slice(0, SHOWN).map((date) => (
        <Unaccounted key={date.occurrenceId} date={date} />
      ))}
      {todo.unaccounted.length > SHOWN && (
        <More
          text={fr.moreUnaccounted(todo.unaccounted.length - SHOWN)}
          to="comptes-rendus?voir=manquants"
          link={fr.seeMissing}
        />
      )}
      {todo.drafts > 0 && (
        <article className="card todo">
          <div className="stack-tight">
            <h2>{fr.drafts(todo.drafts)}</h2>
            <p className="quiet">{fr.draftsText}</p>
          </div>
          <Seen to="actions?etat=DRAFT" link={fr.seeDrafts} />
        </article>
      )}
    </>
  );
}

function Todays({ dates }: { dates: Occurrence[] }) {
  const { slug, zone } = useTenant();
  const placeOf = usePlaceWords();
  return (
    <section className="card stack-tight">
      <h2>{fr.today}</h2>
      <ul className="bare stack-tight">
        {dates.map((date) => (
          <li key={date.id}>
            <span className="number">{`${hour(date.startsAt, zone)} – ${hour(date.endsAt, zone)} `}</span>
            <Link to={`/${slug}/planning/${date.id}`}>{date.title}</Link>
            <span className="quiet">{` ${placeOf(date)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WaitingRequest({ request }: { request: VisitRequest }) {
  const { zone } = useTenant();
  const nameOf = useCommuneNames();
  const due = shortDay(request.dueAt, zone);
  const title = fr.request(request.asker?.name ?? '', nameOf(request.commune) ?? '');
  return (
    <article className={request.late ? 'card todo todo-soon' : 'card todo'}>
      <div className="stack-tight">
        <h2>{title}</h2>
        <p className="quiet">{request.late ? fr.requestLate(due) : fr.requestDue(due)}</p>
      </div>
      <Seen to={`demandes/${request.id}`} link={fr.answer} of={title} />
    </article>
  );
}

function Unaccounted({ date }: { date: Account }) {
  const { zone } = useTenant();
  const nameOf = useCommuneNames();
  const place = [date.place, nameOf(date.insee)].filter(Boolean).join(', ');
  return (
    <article className="card todo">
      <div className="stack-tight">
        <h2>{fr.unaccounted(date.title)}</h2>
        <p className="quiet">{fr.unaccountedText(span(date.startsAt, date.endsAt, zone), place)}</p>
      </div>
      <Seen to={`planning/${date.occurrenceId}/compte-rendu`} link={fr.account} of={date.title} />
    </article>
  );
}

function More({ text, to, link }: { text: string; to: string; link: string }) {
  return (
    <p className="row">
      <span>{text}</span>
      <Seen to={to} link={link} plain />
    </p>
  );
}

function Seen({ to, link, of, plain }: { to: string; link: string; of?: string; plain?: boolean }) {
  const { slug } = useTenant();
  return (
    <Link className={plain ? undefined : 'button'} to={`/${slug}/${to}`}>
      {link}
      {of && <span className="unseen"> {of}</span>}
    </Link>
  );
}
