import './planning.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { forgetPlanning, steerOccurrence, useOccurrence } from '../api/planning.ts';
import type { Occurrence } from '../api/types.ts';
import { BookingsOfDate } from '../bookings/of-date.tsx';
import { CrewOfDate } from '../crew/crew.tsx';
import { useTenant } from '../frame/tenant.ts';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { useTell } from '../kit/told.tsx';
import { span } from '../kit/when.ts';
import { ReferralLink } from '../referrals/referral-link.tsx';
import { TasksOfDate } from '../tasks/of-date.tsx';
import { TellingOfDate } from '../telling/telling.tsx';
import { VisitLink } from '../visits/visit-link.tsx';
import { CallOffDialog } from './call-off.tsx';
import { fr } from './fr.ts';
import { MoveDialog } from './move.tsx';
import { OccurrenceState, usePlaceWords } from './words.tsx';

/** One date of an action: when, where, with whom, and what becomes of it. */
export function OccurrencePage() {
  const { id = '' } = useParams();
  const { slug, zone } = useTenant();
  const found = useOccurrence(id);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const occurrence = found.data.body;
  return (
    <>
      <PageHead
        title={occurrence.title}
        back={{ to: `/${slug}/planning`, label: fr.page.back }}
        under={
          <span className="row">
            <span>{span(occurrence.startsAt, occurrence.endsAt, zone)}</span>
            <OccurrenceState of={occurrence} />
          </span>
        }
      />
      <div className="occurrence">
        <div className="stack">
          {!occurrence.announced && (
            <Notice kind="look">
              <strong>{fr.page.notAnnounced}</strong>
              <p>{fr.page.notAnnouncedText}</p>
            </Notice>
          )}
          <TellingOfDate occurrence={occurrence} />
          <Facts occurrence={occurrence} />
          <CrewOfDate stored={found.data} />
          {occurrence.practice !== 'HOME_VISIT' && <BookingsOfDate occurrence={occurrence} />}
          <TasksOfDate occurrence={occurrence} />
        </div>
        <Acts occurrence={occurrence} />
      </div>
    </>
  );
}

function Facts({ occurrence }: { occurrence: Occurrence }) {
  const { slug, zone } = useTenant();
  const placeOf = usePlaceWords();
  const { place, movedFrom, reason, partners } = occurrence;
  return (
    <section className="card stack">
      {occurrence.description && <p>{occurrence.description}</p>}
      <dl className="facts">
        <dt>{fr.page.when}</dt>
        <dd>{span(occurrence.startsAt, occurrence.endsAt, zone)}</dd>
        {movedFrom && (
          <>
            <dt>{fr.page.before}</dt>
            <dd>{span(movedFrom.startsAt, movedFrom.endsAt, zone)}</dd>
          </>
        )}
        {reason && (
          <>
            <dt>{fr.page.reason}</dt>
            <dd>{reason}</dd>
          </>
        )}
        {place && (
          <>
            <dt>{fr.page.where}</dt>
            <dd>
              {placeOf(occurrence)}
              {place.confidentiality && (
                <div className="quiet small">{fr.confidentiality[place.confidentiality]}</div>
              )}
            </dd>
          </>
        )}
        <dt>{fr.page.what}</dt>
        <dd>{fr.practices[occurrence.practice]}</dd>
        {partners.length > 0 && (
          <>
            <dt>{fr.page.partners}</dt>
            <dd>{partners.map((partner) => partner.name).join(', ')}</dd>
          </>
        )}
        <dt>{fr.page.open}</dt>
        <dd>{occurrence.openToPublic ? fr.page.yes : fr.page.no}</dd>
      </dl>
      <p>
        <Link to={`/${slug}/actions/${occurrence.actionId}`}>{fr.page.action}</Link>
      </p>
      {occurrence.tourId && (
        <p>
          <Link to={`/${slug}/tournees/${occurrence.tourId}`}>{fr.page.tour}</Link>
        </p>
      )}
    </section>
  );
}

type Asking = 'move' | 'postpone' | 'cancel';

function Acts({ occurrence }: { occurrence: Occurrence }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [asking, setAsking] = useState<Asking>();
  const [error, setError] = useState<unknown>();
  const { state } = occurrence;
  const begun = Date.parse(occurrence.startsAt) <= Date.now();
  const close = () => setAsking(undefined);
  const steer = async (act: 'reopen' | 'hold') => {
    setError(undefined);
    try {
      await steerOccurrence(base, occurrence.id, act);
      tell(
        act === 'hold' ? fr.held : fr.reopened,
        act === 'hold' ? () => steer('reopen') : undefined,
      );
      await forgetPlanning(client, slug);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <section className="card stack screen-only">
      <h2>{fr.page.acts}</h2>
      <VisitLink date={occurrence.id} practice={occurrence.practice} />
      <ReferralLink occurrence={occurrence} />
      <Trouble error={error} />
      {state === 'SCHEDULED' && begun && (
        <button type="button" className="button button-primary" onClick={() => steer('hold')}>
          {fr.hold}
        </button>
      )}
      {(state === 'HELD' || (state === 'SCHEDULED' && begun)) && (
        <Link className="button" to={`/${slug}/planning/${occurrence.id}/compte-rendu`}>
          {fr.outcome}
        </Link>
      )}
      {(state === 'SCHEDULED' || state === 'POSTPONED') && (
        <button type="button" className="button" onClick={() => setAsking('move')}>
          {state === 'POSTPONED' ? fr.move.give : fr.move.act}
        </button>
      )}
      {state === 'SCHEDULED' && (
        <button type="button" className="button" onClick={() => setAsking('postpone')}>
          {fr.postpone.act}
        </button>
      )}
      {(state === 'SCHEDULED' || state === 'POSTPONED') && (
        <button
          type="button"
          className="button button-quiet is-danger"
          onClick={() => setAsking('cancel')}
        >
          {fr.cancel.act}
        </button>
      )}
      {state !== 'CANCELLED' && occurrence.place && (
        <Link className="button" to={`/${slug}/rendez-vous/nouveau?date=${occurrence.id}`}>
          {fr.giveAppointment}
        </Link>
      )}
      {state !== 'SCHEDULED' && (
        <button type="button" className="button" onClick={() => steer('reopen')}>
          {fr.reopen}
        </button>
      )}
      {asking === 'move' && <MoveDialog occurrence={occurrence} onClose={close} />}
      {(asking === 'postpone' || asking === 'cancel') && (
        <CallOffDialog occurrence={occurrence} how={asking} onClose={close} />
      )}
    </section>
  );
}
