import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Refused } from '../api/http.ts';
import type { Volunteer } from '../api/types.ts';
import { eraseVolunteer, forgetVolunteers, useVolunteer } from '../api/volunteers.ts';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { useTell } from '../kit/told.tsx';
import { shortDay } from '../kit/when.ts';
import { Lost } from '../lost/lost.tsx';
import { slotsInWords } from './slots.ts';
import { ConsentState, fullName, Phone } from './words.tsx';

/** One volunteer: how to reach them, what they agreed to, what they can help with. */
export function VolunteerDetail() {
  const { slug } = useTenant();
  const { id = '' } = useParams();
  const [erasing, setErasing] = useState(false);
  const found = useVolunteer(id);
  if (found.isPending) return <Waiting />;
  if (found.isError && found.error instanceof Refused && found.error.status === 404)
    return <Lost />;
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  const volunteer = found.data.body;
  return (
    <>
      <PageHead
        title={fullName(volunteer)}
        under={volunteer.commune?.name}
        back={{ to: `/${slug}/benevoles`, label: fr.places.volunteers }}
        action={
          <Link className="button button-primary" to={`/${slug}/benevoles/${id}/modifier`}>
            {fr.volunteers.edit}
          </Link>
        }
      />
      <div className="stack">
        <Facts volunteer={volunteer} />
        <p className="screen-only">
          <button
            type="button"
            className="button button-quiet is-danger"
            onClick={() => setErasing(true)}
          >
            {fr.volunteers.erase}
          </button>
        </p>
      </div>
      {erasing && (
        <Erase volunteer={volunteer} etag={found.data.etag} onClose={() => setErasing(false)} />
      )}
    </>
  );
}

function Facts({ volunteer }: { volunteer: Volunteer }) {
  const { zone } = useTenant();
  const { consent, availability } = volunteer;
  const helps = volunteer.skills.map((skill) => skill.label);
  if (volunteer.skillsText) helps.push(volunteer.skillsText);
  const slots = slotsInWords(availability?.slots ?? []);
  return (
    <>
      <section className="card">
        <h2>{fr.volunteers.reach}</h2>
        <dl className="facts">
          <dt>{fr.volunteers.email}</dt>
          <dd>
            {volunteer.email ? (
              <a href={`mailto:${volunteer.email}`}>{volunteer.email}</a>
            ) : (
              <span className="quiet">{fr.volunteers.noEmail}</span>
            )}
            {volunteer.household && <p className="quiet small">{fr.volunteers.household}</p>}
          </dd>
          <dt>{fr.volunteers.phone}</dt>
          <dd>
            {volunteer.phone ? (
              <Phone number={volunteer.phone} />
            ) : (
              <span className="quiet">{fr.volunteers.noPhone}</span>
            )}
          </dd>
          <dt>{fr.volunteers.commune}</dt>
          <dd>
            {volunteer.commune?.name ?? <span className="quiet">{fr.volunteers.unknown}</span>}
          </dd>
        </dl>
      </section>
      <section className="card">
        <h2>{fr.volunteers.consent}</h2>
        <dl className="facts">
          <dt>{fr.consent.label}</dt>
          <dd>
            <ConsentState consent={consent} />
            {consent.at && (
              <span className="quiet small">
                {' '}
                {fr.consent.since(shortDay(consent.at, zone), consent.source ?? undefined)}
              </span>
            )}
          </dd>
          <dt>{fr.volunteers.rhythm}</dt>
          <dd>{volunteer.asNeeded ? fr.volunteers.asNeeded : fr.volunteers.capped}</dd>
          <dt>{fr.volunteers.lastAsked}</dt>
          <dd>
            {volunteer.lastAskedAt
              ? fr.volunteers.asked(
                  shortDay(volunteer.lastAskedAt, zone),
                  volunteer.askedThisMonth ?? 0,
                )
              : fr.volunteers.neverAsked}
          </dd>
        </dl>
      </section>
      <section className="card">
        <h2>{fr.volunteers.helps}</h2>
        <dl className="facts">
          <dt>{fr.volunteers.skills}</dt>
          <dd>{helps.join(', ') || <span className="quiet">{fr.volunteers.nothingSaid}</span>}</dd>
          <dt>{fr.volunteers.vehicle}</dt>
          <dd>
            {volunteer.vehicle ? (
              fr.vehicles[volunteer.vehicle]
            ) : (
              <span className="quiet">{fr.volunteers.nothingSaid}</span>
            )}
          </dd>
          <dt>{fr.volunteers.availability}</dt>
          <dd>
            {slots ?? availability?.text ?? <span className="quiet">{fr.volunteers.always}</span>}
            {slots && availability?.text && (
              <p className="quiet small">{fr.volunteers.asTyped(availability.text)}</p>
            )}
          </dd>
          {volunteer.note && (
            <>
              <dt>{fr.volunteers.note}</dt>
              <dd>{volunteer.note}</dd>
            </>
          )}
        </dl>
      </section>
    </>
  );
}

interface Erasing {
  volunteer: Volunteer;
  etag: string | null;
  onClose: () => void;
}

function Erase({ volunteer, etag, onClose }: Erasing) {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const name = fullName(volunteer);
  const erase = async () => {
    try {
      await eraseVolunteer(base, volunteer.id, etag);
      navigate(`/${slug}/benevoles`);
      tell(fr.volunteers.erased(name));
      client.removeQueries({ queryKey: [slug, 'volunteer', volunteer.id] });
      await forgetVolunteers(client, slug);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Dialog title={fr.volunteers.eraseAsk(name)} onClose={onClose}>
      <p>{fr.volunteers.eraseText}</p>
      <Trouble error={error} />
      <div className="dialog-acts">
        <button type="button" className="button" onClick={onClose}>
          {fr.volunteers.keep}
        </button>
        <button type="button" className="button button-danger" onClick={erase}>
          {fr.volunteers.eraseForGood}
        </button>
      </div>
    </Dialog>
  );
}
