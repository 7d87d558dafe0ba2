import './visits.css';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Refused } from '../api/http.ts';
import { useMemberNames } from '../api/team.ts';
import type { HomeVisit } from '../api/types.ts';
import { acknowledgeAlarm, forgetVisits, packKit, useVisit } from '../api/visits.ts';
import { useTenant } from '../frame/tenant.ts';
import { ChoiceBox } from '../kit/fields.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { useTell } from '../kit/told.tsx';
import { hour, moment, span } from '../kit/when.ts';
import { Lost } from '../lost/lost.tsx';
import { openWithoutNetwork } from '../my-day/offline.ts';
import { Phone } from '../volunteers/words.tsx';
import { fr } from './fr.ts';
import { Ruling } from './ruling.tsx';
import { SignPanel } from './sign.tsx';
import { useWhoGoes, VisitState } from './words.tsx';

/** One visit: the yes or no, arrival and departure with large buttons, and its alarm. */
export function VisitDetail() {
  const { id = '' } = useParams();
  const { slug, zone } = useTenant();
  const found = useVisit(id);
  const whoGoes = useWhoGoes();
  const goes = found.data?.goes === true;
  useEffect(() => {
    if (goes) openWithoutNetwork().catch(() => undefined);
  }, [goes]);
  if (found.isError && found.error instanceof Refused && found.error.status === 404)
    return <Lost />;
  if (found.isError && !found.data)
    return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const visit = found.data;
  return (
    <>
      <PageHead
        title={whoGoes(visit)}
        back={{ to: `/${slug}/visites`, label: fr.back }}
        under={
          <span className="row">
            <span>{span(visit.startsAt, visit.expectedEnd, zone)}</span>
            <VisitState
              state={visit.state}
              overdue={Boolean(visit.alarm)}
              acknowledged={Boolean(visit.alarm?.acknowledgedAt)}
            />
          </span>
        }
      />
      <div className="stack visit">
        {visit.alarm && visit.state !== 'ENDED' && <Alarm visit={visit} />}
        {(visit.state === 'APPROVED' || visit.state === 'IN_PROGRESS') && (
          <SignPanel visit={visit} />
        )}
        {visit.state === 'REQUESTED' && <Ruling visit={visit} />}
        <Facts visit={visit} />
        {visit.kit.length > 0 && <Kit visit={visit} />}
      </div>
    </>
  );
}

function Alarm({ visit }: { visit: HomeVisit }) {
  const { base, slug, zone } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const alarm = visit.alarm;
  if (!alarm) return null;
  const since = moment(alarm.raisedAt, zone);
  const lookAfter = async () => {
    setError(undefined);
    try {
      await acknowledgeAlarm(base, visit.id);
      await forgetVisits(client, slug);
      tell(fr.alarm.done);
    } catch (refused) {
      setError(refused);
    }
  };
  if (alarm.acknowledgedAt)
    return (
      <Notice kind="look">
        <strong>{fr.alarm.title}</strong>
        <p>
          {fr.alarm.looked(
            alarm.acknowledgedBy ?? fr.alarm.team,
            moment(alarm.acknowledgedAt, zone),
          )}
        </p>
      </Notice>
    );
  return (
    <Notice kind="stop">
      <strong>{fr.alarm.title}</strong>
      <p>{fr.alarm.text(since, alarm.told)}</p>
      <Trouble error={error} />
      <p>
        <button type="button" className="button button-primary" onClick={lookAfter}>
          {fr.alarm.act}
        </button>
      </p>
    </Notice>
  );
}

function Facts({ visit }: { visit: HomeVisit }) {
  const { slug, zone } = useTenant();
  const nameOf = useMemberNames();
  const signs = [
    { label: fr.arrived, sign: visit.checkIn },
    { label: fr.left, sign: visit.checkOut },
  ];
  return (
    <section className="card stack">
      <dl className="facts">
        {visit.motive ? (
          <>
            <dt>{fr.motive}</dt>
            <dd>{visit.motive}</dd>
          </>
        ) : (
          <>
            <dt>{fr.motive}</dt>
            <dd className="quiet">{fr.forgotten}</dd>
          </>
        )}
        {visit.riskNote && (
          <>
            <dt>{fr.risk}</dt>
            <dd>{visit.riskNote}</dd>
          </>
        )}
        <dt>{fr.expectedEnd}</dt>
        <dd>
          {moment(visit.expectedEnd, zone)}
          {visit.extensions.map((extension) => (
            <div key={extension.until} className="quiet small">
              {fr.extended(
                hour(extension.from, zone),
                hour(extension.until, zone),
                extension.contact ?? nameOf(extension.memberId) ?? fr.alarm.team,
                extension.overdue,
              )}
            </div>
          ))}
        </dd>
        {signs.map(
          ({ label, sign }) =>
            sign && (
              <div className="fact" key={label}>
                <dt>{label}</dt>
                <dd>
                  {moment(sign.at, zone)}
                  {sign.forSomeone && <div className="quiet small">{fr.forSomeone}</div>}
                </dd>
              </div>
            ),
        )}
        {visit.ruling?.reason && (
          <>
            <dt>{fr.reason}</dt>
            <dd>{visit.ruling.reason}</dd>
          </>
        )}
        {visit.contacts.length > 0 && (
          <>
            <dt>{fr.contacts}</dt>
            <dd>
              <ol className="bare">
                {visit.contacts.map((contact) => (
                  <li key={contact.phone}>
                    {contact.name} <Phone number={contact.phone} />
                  </li>
                ))}
              </ol>
            </dd>
          </>
        )}
      </dl>
      <p>
        <Link to={`/${slug}/planning/${visit.occurrenceId}`}>{fr.date}</Link>
      </p>
    </section>
  );
}

function Kit({ visit }: { visit: HomeVisit }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>();
  const fixed = visit.state === 'REFUSED' || visit.state === 'ENDED';
  const tick = async (at: number) => {
    setError(undefined);
    try {
      await packKit(
        base,
        visit.id,
        visit.kit.map((item, other) => (other === at ? { ...item, packed: !item.packed } : item)),
      );
      await forgetVisits(client, slug);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <section className="card stack">
      <fieldset className="choices" disabled={fixed}>
        <legend>{fr.kit}</legend>
        {visit.kit.map((item, at) => (
          <ChoiceBox
            key={item.name}
            label={item.name}
            checked={item.packed}
            onChange={() => tick(at)}
          />
        ))}
      </fieldset>
      <Trouble error={error} />
    </section>
  );
}
