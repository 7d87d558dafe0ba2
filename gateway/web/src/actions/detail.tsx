import './actions.css';
import '../planning/planning.css';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Refused } from '../api/http.ts';
import {
  cancelAction,
  forgetPlanning,
  removeAction,
  steerAction,
  useAction,
  useDatesOf,
  useThemes,
} from '../api/planning.ts';
import type { Action, Occurrence } from '../api/types.ts';
import { fr as bookings } from '../bookings/fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import { TextField } from '../kit/fields.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { State } from '../kit/state.tsx';
import { useTell } from '../kit/told.tsx';
import { span } from '../kit/when.ts';
import { Lost } from '../lost/lost.tsx';
import { SharedWith } from '../neighbours/shared-with.tsx';
import { fr as planning } from '../planning/fr.ts';
import { OccurrenceState, useCommuneNames } from '../planning/words.tsx';
import { Proposals } from '../proposals/proposals.tsx';
import { AddDates } from './dates.tsx';
import { fr } from './fr.ts';
import { ACTION_TONES } from './tones.ts';

/** An action: what is still missing, its dates, and what can be done about it. */
export function ActionPage() {
  const { id = '' } = useParams();
  const { slug } = useTenant();
  const found = useAction(id);
  const dates = useDatesOf(id).data?.items ?? [];
  if (found.isError && found.error instanceof Refused && found.error.status === 404)
    return <Lost />;
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const action = found.data.body;
  return (
    <>
      <PageHead
        title={action.title}
        back={{ to: `/${slug}/planning`, label: fr.back }}
        under={
          <span className="row">
            <span>{fr.practices[action.practice]}</span>
            <State tone={ACTION_TONES[action.state]} word={fr.states[action.state]} />
          </span>
        }
        action={
          action.state !== 'CANCELLED' && (
            <Link className="button" to={`/${slug}/actions/${action.id}/modifier`}>
              {fr.page.edit}
            </Link>
          )
        }
      />
      <div className="occurrence">
        <div className="stack">
          <Readiness action={action} dates={dates.length} />
          <Facts action={action} />
          <Dates dates={dates} />
          <Proposals action={action} />
          {action.practice !== 'HOME_VISIT' && <SharedWith id={action.id} />}
        </div>
        <div className="stack">
          {action.state !== 'CANCELLED' && <AddDates actionId={action.id} />}
          <Acts action={action} etag={found.data.etag} />
        </div>
      </div>
    </>
  );
}

function Readiness({ action, dates }: { action: Action; dates: number }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  if (action.cancelled)
    return (
      <Notice kind="stop">
        <p>{fr.page.cancelledBecause(action.cancelled)}</p>
      </Notice>
    );
  if (action.state !== 'DRAFT') return null;
  if (action.missing.length > 0)
    return (
      <Notice kind="look">
        <strong>{fr.page.missingTitle(action.missing.length)}</strong>
        <ul>
          {action.missing.map((flaw) => (
            <li key={`${flaw.pointer}${flaw.code}`}>{flaw.message}</li>
          ))}
        </ul>
        <p>
          <Link to={`/${slug}/actions/${action.id}/modifier`}>{fr.page.complete}</Link>
        </p>
      </Notice>
    );
  const announce = async () => {
    setError(undefined);
    try {
      await steerAction(base, action.id, 'announce');
      await forgetPlanning(client, slug);
      tell(fr.page.announced);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Notice kind="done">
      <strong>{fr.page.ready}</strong>
      <p>{fr.page.readyText(dates)}</p>
      <Trouble error={error} />
      <p>
        <button type="button" className="button button-primary" onClick={announce}>
          {fr.page.announce}
        </button>
      </p>
    </Notice>
  );
}

function Facts({ action }: { action: Action }) {
  const nameOf = useCommuneNames();
  const themes = useThemes().data?.items ?? [];
  const { place, organisation, admission } = action;
  const partners = organisation.partners ?? [];
  const named = themes.filter((theme) => action.themes.includes(theme.code));
  return (
    <section className="card stack">
      {action.description && <p>{action.description}</p>}
      <dl className="facts">
        {place && (
          <>
            <dt>{fr.page.where}</dt>
            <dd>{planning.place(place.label, nameOf(place.insee))}</dd>
          </>
        )}
        {partners.length > 0 && (
          <>
            <dt>{fr.page.partners}</dt>
            <dd>{fr.page.list(partners.map((partner) => partner.name))}</dd>
          </>
        )}
        {organisation.lead && (
          <>
            <dt>{fr.page.lead}</dt>
            <dd>{fr.edit.leads[organisation.lead]}</dd>
          </>
        )}
        {admission.capacity && (
          <>
            <dt>{fr.page.places}</dt>
            <dd>{fr.page.seats(admission.capacity)}</dd>
          </>
        )}
        {named.length > 0 && (
          <>
            <dt>{fr.page.themes}</dt>
            <dd>{fr.page.list(named.map((theme) => theme.label))}</dd>
          </>
        )}
      </dl>
      {action.former.map((former) => (
        <p key={former.until} className="quiet">
          {fr.page.former(fr.practices[former.practice])}
        </p>
      ))}
    </section>
  );
}

function Dates({ dates }: { dates: Occurrence[] }) {
  const now = Date.now();
  const past = dates.filter((date) => Date.parse(date.endsAt) < now);
  const ahead = dates.filter((date) => Date.parse(date.endsAt) >= now);
  return (
    <section className="card stack">
      <h2>{fr.page.dates(dates.length)}</h2>
      {dates.length === 0 && <p className="quiet">{fr.page.noDates}</p>}
      {past.length > 0 && (
        <details className="fold">
          <summary>{fr.page.earlier(past.length)}</summary>
          <DateList dates={past} />
        </details>
      )}
      <DateList dates={ahead} />
      {dates.length > 0 && (
        <p>
          <Link to="groupes">{bookings.groups.link}</Link>
        </p>
      )}
    </section>
  );
}

function DateList({ dates }: { dates: Occurrence[] }) {
  const { slug, zone } = useTenant();
  if (dates.length === 0) return null;
  return (
    <ul className="bare action-dates">
      {dates.map((date) => (
        <li key={date.id}>
          <Link to={`/${slug}/planning/${date.id}`}>{span(date.startsAt, date.endsAt, zone)}</Link>
          <OccurrenceState of={date} />
        </li>
      ))}
    </ul>
  );
}

function Acts({ action, etag }: { action: Action; etag: string | null }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const navigate = useNavigate();
  const tell = useTell();
  const [asking, setAsking] = useState<'cancel' | 'remove'>();
  const [error, setError] = useState<unknown>();
  const close = () => setAsking(undefined);
  const act = async (work: () => Promise<unknown>, told: string) => {
    setError(undefined);
    try {
      await work();
      tell(told);
      await forgetPlanning(client, slug);
    } catch (refused) {
      setError(refused);
    }
  };
  const remove = async () => {
    await removeAction(base, action.id, etag);
    navigate(`/${slug}/planning`);
  };
  const reopen = () => act(() => steerAction(base, action.id, 'reopen'), fr.page.reopened);
  return (
    <section className="card stack screen-only">
      <h2>{fr.page.acts}</h2>
      <Trouble error={error} />
      {action.state === 'CANCELLED' && (
        <button type="button" className="button" onClick={reopen}>
          {fr.page.reopen}
        </button>
      )}
      {action.state === 'PLANNED' && (
        <button
          type="button"
          className="button button-quiet is-danger"
          onClick={() => setAsking('cancel')}
        >
          {fr.page.cancel}
        </button>
      )}
      {action.state === 'DRAFT' && (
        <button
          type="button"
          className="button button-quiet is-danger"
          onClick={() => setAsking('remove')}
        >
          {fr.page.remove}
        </button>
      )}
      {asking === 'remove' && (
        <Dialog title={fr.page.removeAsk} onClose={close}>
          <p>{fr.page.removeText}</p>
          <div className="dialog-acts">
            <button type="button" className="button" onClick={close}>
              {fr.page.notNow}
            </button>
            <button
              type="button"
              className="button button-danger"
              onClick={() => act(remove, fr.page.removed).then(close)}
            >
              {fr.page.remove}
            </button>
          </div>
        </Dialog>
      )}
      {asking === 'cancel' && (
        <CancelDialog
          onClose={close}
          onCancel={(reason) =>
            act(() => cancelAction(base, action.id, reason), fr.page.cancelled).then(close)
          }
        />
      )}
    </section>
  );
}

interface Cancelled {
  onClose: () => void;
  onCancel: (reason: string) => Promise<void>;
}

function CancelDialog({ onClose, onCancel }: Cancelled) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') await onCancel(reason.trim());
  };
  return (
    <Dialog title={fr.page.cancelAsk} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <p>{fr.page.cancelText}</p>
        <TextField
          name="reason"
          label={fr.page.reason}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
          error={missing ? fr.page.reasonMissing : undefined}
        />
        <div className="dialog-acts">
          <button type="button" className="button" onClick={onClose}>
            {fr.page.notNow}
          </button>
          <button type="submit" className="button button-danger">
            {fr.page.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
