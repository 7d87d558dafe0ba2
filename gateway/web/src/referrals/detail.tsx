import { Link, useParams } from 'react-router';
import { Refused } from '../api/http.ts';
import { useReferral } from '../api/referrals.ts';
import type { Referral, ReferralStep } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { moment, shortDay } from '../kit/when.ts';
import { Lost } from '../lost/lost.tsx';
import { Phone } from '../volunteers/words.tsx';
import { AnswerPanel } from './answer.tsx';
import { fr } from './fr.ts';
import { LinkPanel } from './link.tsx';
import { personName, ReferralStateOf } from './words.tsx';

/** One referral: who, where, what is answered, and all that was done. */
export function ReferralDetail() {
  const { id = '' } = useParams();
  const { slug, zone } = useTenant();
  const found = useReferral(id);
  if (found.isError && found.error instanceof Refused && found.error.status === 404)
    return <Lost />;
  if (found.isError && !found.data)
    return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const referral = found.data;
  return (
    <>
      <PageHead
        title={personName(referral)}
        back={{ to: `/${slug}/orientations`, label: fr.back }}
        under={
          <span className="row">
            <ReferralStateOf of={referral} />
            {referral.state === 'SENT' && !referral.place && (
              <span>{fr.due(moment(referral.expiresAt, zone))}</span>
            )}
          </span>
        }
      />
      <div className="stack">
        <Turn referral={referral} />
        <Facts referral={referral} />
        <AnswerPanel referral={referral} />
        {referral.to.partnerId && referral.person && referral.state !== 'WITHDRAWN' && (
          <LinkPanel referral={referral} />
        )}
        <History referral={referral} />
      </div>
    </>
  );
}

function Turn({ referral }: { referral: Referral }) {
  const words = turnWords(referral);
  return words === undefined ? null : (
    <Notice kind="look">
      <p>{words}</p>
    </Notice>
  );
}

function turnWords({ state, place, todo, turn, from, to }: Referral): string | undefined {
  if (state === 'ACCEPTED') return todo ? fr.turn.unclear : undefined;
  if (state !== 'SENT') return undefined;
  if (place === 'WAITING') return fr.turn.place;
  const ours = turn === 'SENDER' ? !from.partnerId : Boolean(to.occurrenceId);
  return ours ? fr.turn.ours : fr.turn.theirs(turn === 'SENDER' ? from.name : to.name);
}

function Facts({ referral }: { referral: Referral }) {
  const { slug, zone } = useTenant();
  const { person, to } = referral;
  return (
    <section className="card stack">
      <dl className="facts">
        <dt>{fr.where}</dt>
        <dd>
          {to.name}
          {to.startsAt && <div className="quiet small">{moment(to.startsAt, zone)}</div>}
        </dd>
        <dt>{fr.from}</dt>
        <dd>{referral.from.name}</dd>
        {person && referral.contactPreference && (
          <>
            <dt>{fr.need}</dt>
            <dd>{referral.need}</dd>
            <dt>{fr.contact}</dt>
            <dd>
              {fr.contacts[referral.contactPreference]}
              <div>
                {person.email}
                <Phone number={person.phone} />
              </div>
              <div className="quiet small">{fr.consent(shortDay(referral.consentAt, zone))}</div>
            </dd>
          </>
        )}
      </dl>
      {to.occurrenceId && (
        <p>
          <Link to={`/${slug}/planning/${to.occurrenceId}`}>{fr.seeDate}</Link>
        </p>
      )}
    </section>
  );
}

function History({ referral }: { referral: Referral }) {
  return (
    <section className="card stack">
      <h2>{fr.history}</h2>
      <ol className="bare stack-tight">
        {referral.steps.map((step) => (
          <StepLine key={`${step.at} ${step.what}`} step={step} />
        ))}
      </ol>
    </section>
  );
}

function StepLine({ step }: { step: ReferralStep }) {
  const { zone } = useTenant();
  return (
    <li>
      <strong>{fr.steps[step.what]}</strong>
      {step.reason && ` : ${fr.reasons[step.reason]}`}
      {step.words && <p>{step.words}</p>}
      <div className="quiet small">
        {[moment(step.at, zone), step.by].filter(Boolean).join(', ')}
      </div>
    </li>
  );
}
