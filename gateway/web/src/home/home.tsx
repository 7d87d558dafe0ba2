import './home.css';
import { Link } from 'react-router';
import { useCalls } from '../api/calls.ts';
import { useWaitingProposals } from '../api/proposals.ts';
import { useMe } from '../api/session.ts';
import type { CallSummary } from '../api/types.ts';
import { useVolunteerCount } from '../api/volunteers.ts';
import { Places } from '../calls/squares.tsx';
import { callPlace, isGoing } from '../calls/words.tsx';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { day, span } from '../kit/when.ts';
import { ProposalsTodo } from '../proposals/todo.tsx';
import { ReferralsTodo, useReferralsTodo } from '../referrals/todo.tsx';
import { TasksTodo, useDueTasks } from '../tasks/todo.tsx';
import { useVisitsTodo, VisitsTodo } from '../visits/todo.tsx';
import { ClashesTodo, useClashesTodo } from './clashes.tsx';
import { Morning } from './morning.tsx';
import { SeasonTodo, useSeasonTodo } from './season.tsx';

const SOON_MILLIS = 36 * 3600_000;

/** What waits for someone: a sentence each, with the one button that settles it. */
export function Home() {
  const { slug, zone } = useTenant();
  const me = useMe();
  const volunteers = useVolunteerCount({});
  const doubtful = useVolunteerCount({ consent: 'UNKNOWN' });
  const calls = useCalls();
  const all = calls.data?.pages.flatMap((page) => page.items) ?? [];
  const lacking = all.filter((call) => call.state === 'OPEN' && !isPast(call));
  const toTell = all.filter((call) => isPast(call) && (isGoing(call) || isUntold(call)));
  const season = useSeasonTodo();
  const tasks = useDueTasks();
  const visits = useVisitsTodo();
  const clashes = useClashesTodo();
  const proposals = useWaitingProposals();
  const waiting = lacking.length + toTell.length + season.count + tasks.length + clashes.length;
  const referrals = useReferralsTodo();
  const nothing = waiting + visits.count + referrals + proposals.length === 0;
  const first = me.data?.name?.split(' ')[0];
  return (
    <>
      <PageHead
        title={fr.home.title}
        under={fr.home.greeting(first, day(new Date().toISOString(), zone))}
        action={
          volunteers ? (
            <Link className="button button-primary" to={`/${slug}/appels/nouveau`}>
              <Icon name="call" />
              {fr.calls.compose}
            </Link>
          ) : null
        }
      />
      <div className="stack">
        {calls.isError && <Trouble error={calls.error} again={() => calls.refetch()} />}
        {calls.isPending && <Waiting />}
        {volunteers === 0 && <FirstStep />}
        <VisitsTodo todo={visits} />
        <ClashesTodo clashes={clashes} />
        <ReferralsTodo count={referrals} />
        <ProposalsTodo proposals={proposals} />
        <SeasonTodo todo={season} />
        <TasksTodo tasks={tasks} />
        {lacking.map((call) => (
          <Lacking key={call.id} call={call} />
        ))}
        {toTell.map((call) => (
          <ToTell key={call.id} call={call} />
        ))}
        {doubtful !== undefined && doubtful > 0 && <Doubtful count={doubtful} />}
        {volunteers !== undefined && volunteers > 0 && nothing && !doubtful && (
          <Empty title={fr.home.nothingTitle} text={fr.home.nothingText(volunteers)} />
        )}
        <Morning />
      </div>
    </>
  );
}

const isPast = (call: CallSummary) => Date.parse(call.endsAt) < Date.now();
/** Closed before it took place: nobody noted yet who came. */
const isUntold = (call: CallSummary) =>
  call.state === 'CLOSED' && call.accepted > 0 && !call.outcomeNoted;

function FirstStep() {
  const { slug } = useTenant();
  return (
    <Empty title={fr.home.firstTitle} text={fr.home.firstText}>
      <Link className="button button-primary" to={`/${slug}/importer`}>
        <Icon name="workbook" />
        {fr.workbook.start}
      </Link>
      <Link to={`/${slug}/benevoles/nouveau`}>{fr.home.orByHand}</Link>
    </Empty>
  );
}

function Lacking({ call }: { call: CallSummary }) {
  const { slug, zone } = useTenant();
  const lacking = call.helpersNeeded - call.accepted;
  const soon = Date.parse(call.startsAt) - Date.now() < SOON_MILLIS;
  return (
    <article className={soon ? 'card todo todo-soon' : 'card todo'}>
      <div className="stack-tight">
        <h2>{fr.home.lacking(lacking, call.title)}</h2>
        <p className="quiet">
          {span(call.startsAt, call.endsAt, zone)}
          {callPlace(call) && `, ${callPlace(call)}`}
        </p>
        <Places accepted={call.accepted} needed={call.helpersNeeded} />
      </div>
      <Link className="button" to={`/${slug}/appels/${call.id}`}>
        {fr.home.see}
        <span className="unseen"> {call.title}</span>
      </Link>
    </article>
  );
}

function ToTell({ call }: { call: CallSummary }) {
  const { slug, zone } = useTenant();
  return (
    <article className="card todo">
      <div className="stack-tight">
        <h2>{call.outcomeNoted ? fr.home.toThank(call.title) : fr.home.toTell(call.title)}</h2>
        <p className="quiet">
          {call.outcomeNoted
            ? fr.home.toThankText
            : fr.home.toTellText(day(call.startsAt, zone), isGoing(call))}
        </p>
      </div>
      <Link className="button" to={`/${slug}/appels/${call.id}`}>
        {call.outcomeNoted ? fr.home.see : fr.home.tell}
        <span className="unseen"> {call.title}</span>
      </Link>
    </article>
  );
}

function Doubtful({ count }: { count: number }) {
  const { slug } = useTenant();
  return (
    <article className="card todo">
      <div className="stack-tight">
        <h2>{fr.home.doubtful(count)}</h2>
        <p className="quiet">{fr.home.doubtfulText}</p>
      </div>
      <Link className="button" to={`/${slug}/benevoles?accord=UNKNOWN`}>
        {fr.home.seeDoubtful}
      </Link>
    </article>
  );
}
