import './calls.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAnswers, useLiveCall } from '../api/calls.ts';
import { Refused } from '../api/http.ts';
import type { Answer, Call } from '../api/types.ts';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { Icon } from '../kit/icon.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { moment, span } from '../kit/when.ts';
import { Lost } from '../lost/lost.tsx';
import { Phone } from '../volunteers/words.tsx';
import { CancelDialog, CloseDialog } from './ending.tsx';
import { NoteAnswer } from './note-answer.tsx';
import { OutcomeForm } from './outcome.tsx';
import { AnswerSquares, Legend, Places } from './squares.tsx';
import { Left } from './who.tsx';
import { CallStateWord, callPlace, isGoing } from './words.tsx';

/** A call as it lives: who was found, answers as they come, and what is left to do. */
export function CallDetail() {
  const { slug, zone } = useTenant();
  const { id = '' } = useParams();
  const found = useLiveCall(id);
  if (found.isPending) return <Waiting />;
  if (found.isError && found.error instanceof Refused && found.error.status === 404)
    return <Lost />;
  if (!found.data) return <Trouble error={found.error} again={() => found.refetch()} />;
  const { body: call, etag } = found.data;
  const place = callPlace(call);
  return (
    <>
      <PageHead
        title={call.title}
        under={
          <>
            {span(call.startsAt, call.endsAt, zone)}
            {place && `, ${place}`}
          </>
        }
        back={{ to: `/${slug}/appels`, label: fr.places.calls }}
        action={
          <button type="button" className="button" onClick={() => print()}>
            <Icon name="print" />
            {fr.calls.print}
          </button>
        }
      />
      <LiveCall call={call} etag={etag} stale={found.isError} />
    </>
  );
}

function LiveCall({ call, etag, stale }: { call: Call; etag: string | null; stale: boolean }) {
  const { slug, coordinator } = useTenant();
  const client = useQueryClient();
  const going = isGoing(call);
  const found = useAnswers(call.id, going);
  const answers = [...(found.data?.items ?? [])].sort((a, b) => a.at.localeCompare(b.at));
  const accepted = answers.filter((answer) => answer.place === 'ACCEPTED');
  const waiting = answers
    .filter((answer) => answer.place === 'WAITING')
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const others = answers.filter((answer) => answer.place === 'NONE');
  const begun = Date.parse(call.startsAt) < Date.now();
  const refresh = () => {
    client.invalidateQueries({ queryKey: [slug, 'call', call.id] });
    client.invalidateQueries({ queryKey: [slug, 'answers', call.id] });
    client.invalidateQueries({ queryKey: [slug, 'calls'] });
  };
  return (
    <div className="stack">
      <ForPaper call={call} />
      {stale && <Notice kind="look">{fr.calls.stale}</Notice>}
      {call.state === 'CANCELLED' && (
        <Notice kind="look">
          <strong>{fr.calls.cancelled}</strong>
          {call.cancelReason && <p>{call.cancelReason}</p>}
        </Notice>
      )}
      <div className="live">
        <div className="stack live-main">
          <Progress call={call} answers={answers} />
          {begun && accepted.length > 0 && call.state !== 'CANCELLED' && (
            <OutcomeForm call={call} accepted={accepted} etag={etag} onSaved={refresh} />
          )}
          <People
            title={fr.calls.acceptedTitle(accepted.length)}
            people={accepted}
            none={fr.calls.noAccepted}
          />
          {waiting.length > 0 && (
            <People title={fr.calls.waitingTitle(waiting.length)} people={waiting} numbered />
          )}
          {others.length > 0 && (
            <details className="fold screen-only">
              <summary>{fr.calls.othersTitle(others.length)}</summary>
              <People people={others} />
            </details>
          )}
          {coordinator && answers.length > 0 && <TakeAway list={`/calls/${call.id}/answers`} />}
        </div>
        <div className="stack live-side screen-only">
          {going && <NoteAnswer callId={call.id} answers={answers} onNoted={refresh} />}
          <DeliveriesOf call={call} />
          {going && <Ending call={call} onEnded={refresh} />}
          <WhatWasAsked call={call} />
        </div>
      </div>
    </div>
  );
}

function Progress({ call, answers }: { call: Call; answers: Answer[] }) {
  const counts = {
    ACCEPTED: call.accepted,
    WAITING: call.waiting,
    MAYBE: call.maybe,
    NO: call.declined,
  };
  return (
    <section className="card stack">
      <div className="row row-apart">
        <Places accepted={call.accepted} needed={call.helpersNeeded} large />
        <CallStateWord state={call.state} />
      </div>
      <p role="status" className="progress-words">
        {fr.calls.progress(call)}
      </p>
      {answers.length > 0 && (
        <div className="stack-tight screen-only">
          <h2 className="small quiet">{fr.calls.answersInOrder}</h2>
          <AnswerSquares answers={answers} />
          <Legend counts={counts} />
        </div>
      )}
    </section>
  );
}

interface Listed {
  people: Answer[];
  title?: string;
  none?: string;
  numbered?: boolean;
}

/** People to phone: name, commune, phone, and how they answered. */
function People({ people, title, none, numbered }: Listed) {
  const { slug } = useTenant();
  return (
    <section className="stack-tight people">
      {title && <h2>{title}</h2>}
      {people.length === 0 && none && <p className="card quiet">{none}</p>}
      {people.length > 0 && (
        <table className="sentences people-to-call">
          <caption className="unseen">{title ?? fr.calls.answersInOrder}</caption>
          <thead>
            <tr>
              <th scope="col">{fr.volunteers.who}</th>
              <th scope="col">{fr.volunteers.phone}</th>
              <th scope="col">{fr.calls.said}</th>
              <th scope="col" className="print-only">
                {fr.calls.present}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person, at) => (
              <tr key={person.volunteerId}>
                <th scope="row">
                  {numbered && (
                    <span className="quiet">{fr.calls.rank(person.position ?? at + 1)} </span>
                  )}
                  <Link to={`/${slug}/benevoles/${person.volunteerId}`}>
                    {person.firstName} {person.lastName}
                  </Link>
                  <div className="quiet small person-commune">{person.commune?.name}</div>
                </th>
                <td>
                  <Phone number={person.phone} />
                  {!person.phone && <span className="small">{person.email}</span>}
                </td>
                <td className="small quiet">{fr.calls.saidVia(person.answer, person.via)}</td>
                <td className="print-only" />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function DeliveriesOf({ call }: { call: Call }) {
  const { slug, zone } = useTenant();
  const { pending, sent, failed, bounced } = call.deliveries;
  const total = pending + sent + failed + bounced;
  return (
    <section className="card stack">
      <h2>{fr.deliveries.title}</h2>
      {pending > 0 && (
        <progress max={total} value={total - pending} aria-label={fr.deliveries.leaving} />
      )}
      <p role="status">{fr.deliveries.summary(call.deliveries)}</p>
      {call.nextWaveAt && isGoing(call) && (
        <p className="quiet">{fr.calls.nextWave(moment(call.nextWaveAt, zone))}</p>
      )}
      <p>
        <Link to={`/${slug}/appels/${call.id}/envois`}>{fr.deliveries.see}</Link>
      </p>
      {call.excluded && <Left excluded={call.excluded} title={fr.who.wereLeft} />}
    </section>
  );
}

function Ending({ call, onEnded }: { call: Call; onEnded: () => void }) {
  const [asking, setAsking] = useState<'close' | 'cancel'>();
  const hide = () => setAsking(undefined);
  return (
    <section className="card stack">
      <h2>{fr.ending.title}</h2>
      <p className="quiet">{fr.ending.text}</p>
      <div className="acts">
        <button type="button" className="button" onClick={() => setAsking('close')}>
          {fr.ending.close}
        </button>
        <button
          type="button"
          className="button button-quiet is-danger"
          onClick={() => setAsking('cancel')}
        >
          {fr.ending.cancel}
        </button>
      </div>
      {asking === 'close' && <CloseDialog call={call} onEnded={onEnded} onClose={hide} />}
      {asking === 'cancel' && <CancelDialog call={call} onEnded={onEnded} onClose={hide} />}
    </section>
  );
}

function WhatWasAsked({ call }: { call: Call }) {
  return (
    <section className="card stack">
      <h2>{fr.calls.asked}</h2>
      <p className="message">{call.message}</p>
      {call.detailsForAccepted && (
        <>
          <h3>{fr.calls.details}</h3>
          <p className="message">{call.detailsForAccepted}</p>
        </>
      )}
      {call.liftCap && <p className="quiet small">{fr.calls.capLifted(call.liftCap.reason)}</p>}
    </section>
  );
}

/** What the printed list says besides, for whoever holds it at the door. */
function ForPaper({ call }: { call: Call }) {
  const { houseName, name } = useTenant();
  return (
    <div className="print-only">
      <p>{[houseName, name].filter(Boolean).join(', ')}</p>
      {call.detailsForAccepted && <p className="message">{call.detailsForAccepted}</p>}
    </div>
  );
}
