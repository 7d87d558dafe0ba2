import { Link } from 'react-router';
import { useActions, usePlanning } from '../api/planning.ts';
import { useRequests } from '../api/requests.ts';
import type { Occurrence, VisitRequest } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { plusDays } from '../kit/days.ts';
import { hour, shortDay, span, toFields } from '../kit/when.ts';
import { useCommuneNames, usePlaceWords } from '../planning/words.tsx';
import { fr } from './fr.ts';

const SHOWN = 3;
const LOOKED_BACK_DAYS = 60;

/** What of the season waits for someone; says through `count` how much that is. */
export function useSeasonTodo() {
  const { zone } = useTenant();
  const today = toFields(new Date().toISOString(), zone).date;
  const requests = useRequests('RECEIVED').data?.pages[0];
  const dates =
    usePlanning({ from: plusDays(today, -LOOKED_BACK_DAYS), to: today, state: 'SCHEDULED' }).data ??
    [];
  const drafts = useActions({ state: 'DRAFT' }).data ?? [];
  const unaccounted = dates.filter(
    (date) => date.announced && Date.parse(date.endsAt) < Date.now(),
  );
  const todays = dates.filter((date) => toFields(date.startsAt, zone).date === today);
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
        <Unaccounted key={date.id} date={date} />
      ))}
      {todo.unaccounted.length > SHOWN && (
        <More
          text={fr.moreUnaccounted(todo.unaccounted.length - SHOWN)}
          to="planning"
          link={fr.seePlanning}
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

function Unaccounted({ date }: { date: Occurrence }) {
  const { zone } = useTenant();
  const placeOf = usePlaceWords();
  return (
    <article className="card todo">
      <div className="stack-tight">
        <h2>{fr.unaccounted(date.title)}</h2>
        <p className="quiet">
          {fr.unaccountedText(span(date.startsAt, date.endsAt, zone), placeOf(date))}
        </p>
      </div>
      <Seen to={`planning/${date.id}`} link={fr.account} of={date.title} />
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
