import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Refused } from '../api/http.ts';
import { answerRequest, forgetRequests, planRequest, useRequest } from '../api/requests.ts';
import { PRACTICES, type Practice, type VisitRequest } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { ChoiceBox, SelectField, TextArea, TextField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { useTell } from '../kit/told.tsx';
import { shortDay } from '../kit/when.ts';
import { Lost } from '../lost/lost.tsx';
import { Phone } from '../volunteers/words.tsx';
import { fr } from './fr.ts';
import { askerName, RequestState, useCommuneOf } from './words.tsx';

/** One request: what is asked for, the answer, and the action it becomes. */
export function RequestDetail() {
  const { id = '' } = useParams();
  const { slug, zone } = useTenant();
  const found = useRequest(id);
  const communeOf = useCommuneOf();
  if (found.isError && found.error instanceof Refused && found.error.status === 404)
    return <Lost />;
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const request = found.data;
  return (
    <>
      <PageHead
        title={askerName(request)}
        back={{ to: `/${slug}/demandes`, label: fr.back }}
        under={
          <span className="row">
            <span>{fr.received(shortDay(request.receivedAt, zone))}</span>
            <RequestState of={request} />
            {request.state === 'RECEIVED' && <span>{fr.due(shortDay(request.dueAt, zone))}</span>}
          </span>
        }
      />
      <div className="stack">
        <section className="card stack">
          <p>{request.wish}</p>
          <dl className="facts">
            <dt>{fr.where}</dt>
            <dd>{[communeOf(request), request.place].filter(Boolean).join(', ')}</dd>
            <dt>{fr.when}</dt>
            <dd>{request.when ?? fr.open}</dd>
            {request.asker && (
              <>
                <dt>{fr.who}</dt>
                <dd>{fr.kinds[request.asker.kind]}</dd>
                <dt>{fr.reach}</dt>
                <dd>
                  {request.asker.email}
                  <Phone number={request.asker.phone} />
                </dd>
              </>
            )}
          </dl>
        </section>
        {request.answer ? (
          <section className="card stack-tight">
            <h2>{fr.answer.said(shortDay(request.answer.at, zone))}</h2>
            <p>{request.answer.words}</p>
          </section>
        ) : (
          <AnswerForm request={request} />
        )}
        {request.actionId ? (
          <p>
            <Link className="button" to={`/${slug}/actions/${request.actionId}`}>
              {fr.plan.see}
            </Link>
          </p>
        ) : (
          request.state !== 'DECLINED' && (
            <>
              <PlanForm request={request} />
              <p>
                <Link className="button" to={`/${slug}/rendez-vous/nouveau?demande=${request.id}`}>
                  {fr.giveAppointment}
                </Link>
              </p>
            </>
          )
        )}
      </div>
    </>
  );
}

function AnswerForm({ request }: { request: VisitRequest }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const name = useId();
  const [accepted, setAccepted] = useState<boolean>();
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const incomplete = accepted === undefined || words.trim() === '';
    setMissing(incomplete);
    if (incomplete) return;
    setError(undefined);
    try {
      await answerRequest(base, request.id, accepted, words.trim());
      await forgetRequests(client, slug);
      tell(fr.answer.done);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <form className="card stack" onSubmit={submit} noValidate>
      <h2>{fr.answer.title}</h2>
      <fieldset className="choices">
        <legend className="unseen">{fr.answer.title}</legend>
        <ChoiceBox
          type="radio"
          name={name}
          label={fr.answer.yes}
          checked={accepted === true}
          onChange={() => setAccepted(true)}
        />
        <ChoiceBox
          type="radio"
          name={name}
          label={fr.answer.no}
          checked={accepted === false}
          onChange={() => setAccepted(false)}
        />
      </fieldset>
      <TextArea
        name="words"
        label={fr.answer.words}
        hint={fr.answer.wordsHint}
        rows={4}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        error={missing ? fr.answer.missing : undefined}
      />
      <p className="hint">{request.asker?.email ? fr.answer.mailed : fr.answer.toPhone}</p>
      <Trouble error={error} />
      <div className="acts">
        <button type="submit" className="button button-primary">
          {fr.answer.send}
        </button>
      </div>
    </form>
  );
}

function PlanForm({ request }: { request: VisitRequest }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const communeOf = useCommuneOf();
  const [practice, setPractice] = useState<Practice>('PUBLIC_SPACE_PRESENCE');
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<unknown>();
  const title = typed ?? fr.plan.usual(fr.practices[practice], communeOf(request));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setError(undefined);
    try {
      await planRequest(base, request.id, practice, title.trim());
      await forgetRequests(client, slug);
      tell(fr.plan.done);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <form className="card stack" onSubmit={submit} noValidate>
      <h2>{fr.plan.title}</h2>
      <SelectField
        className="mid"
        label={fr.plan.practice}
        value={practice}
        onChange={(event) => setPractice(event.target.value as Practice)}
        options={PRACTICES.filter((it) => it !== 'HOME_VISIT').map((value) => ({
          value,
          label: fr.practices[value],
        }))}
      />
      <TextField
        label={fr.plan.name}
        value={title}
        maxLength={120}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Trouble error={error} />
      <div className="acts">
        <button type="submit" className="button">
          {fr.plan.act}
        </button>
      </div>
    </form>
  );
}
