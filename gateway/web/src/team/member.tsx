import './team.css';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import type { Reply } from '../api/http.ts';
import { useThemes } from '../api/planning.ts';
import { forgetTeam, removeMember, useMember } from '../api/team.ts';
import type { Member } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Confirmed } from '../kit/confirmed.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { useTell } from '../kit/told.tsx';
import { useCommuneNames } from '../planning/words.tsx';
import { Absences } from './absences.tsx';
import { Deputy } from './deputy.tsx';
import { fr } from './fr.ts';
import { PresenceState } from './list.tsx';
import { byDay } from './values.ts';

/** Somebody of the team: how to reach them, when they work, when they are away. */
export function MemberPage() {
  const { id = '' } = useParams();
  const { slug, coordinator } = useTenant();
  const found = useMember(id);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const member = found.data.body;
  return (
    <>
      <PageHead
        title={member.name}
        under={!member.left && <PresenceState of={member} />}
        back={{ to: `/${slug}/equipe`, label: fr.title }}
        action={
          coordinator &&
          !member.left && (
            <Link className="button button-primary" to={`/${slug}/equipe/${id}/modifier`}>
              {fr.page.edit}
            </Link>
          )
        }
      />
      {member.left ? (
        <Notice kind="look">
          <p>{fr.page.left}</p>
        </Notice>
      ) : (
        <div className="stack">
          <Facts member={member} />
          <Absences stored={found.data} />
          {coordinator && <Deputy stored={found.data} />}
          {coordinator && <Leave stored={found.data} />}
        </div>
      )}
    </>
  );
}

function Facts({ member }: { member: Member }) {
  const nameOf = useCommuneNames();
  const themes = useThemes().data?.items ?? [];
  const hours = byDay(member.workingHours);
  const liked = themes.filter(({ code }) => member.favouriteThemes.includes(code));
  return (
    <section className="card stack">
      <dl className="facts">
        <dt>{fr.page.phone}</dt>
        <dd>{member.phone ? <a href={`tel:${member.phone}`}>{member.phone}</a> : fr.page.none}</dd>
        <dt>{fr.page.email}</dt>
        <dd className="member-email">
          {member.email ? <a href={`mailto:${member.email}`}>{member.email}</a> : fr.page.none}
        </dd>
        <dt>{fr.page.home}</dt>
        <dd>{nameOf(member.homeInsee) ?? fr.notSaid}</dd>
        <dt>{fr.page.capacity}</dt>
        <dd>
          {member.weeklyCapacityMinutes == null
            ? fr.notSaid
            : fr.aWeek(member.weeklyCapacityMinutes)}
        </dd>
        <dt>{fr.page.hours}</dt>
        <dd>
          {hours.length === 0 && fr.notSaid}
          {hours.map(({ day, spans }) => (
            <div key={day}>{fr.page.spans(fr.weekdays[day], spans)}</div>
          ))}
        </dd>
        <dt>{fr.page.themes}</dt>
        <dd>{liked.map(({ label }) => label).join(', ') || fr.page.none}</dd>
      </dl>
    </section>
  );
}

function Leave({ stored: { body, etag } }: { stored: Reply<Member> }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const navigate = useNavigate();
  const tell = useTell();
  const leave = async () => {
    await removeMember(base, body.id, etag);
    tell(fr.leave.done(body.name));
    navigate(`/${slug}/equipe`);
    await forgetTeam(client, slug);
  };
  const { act, title, text, keep, sure } = fr.leave;
  return <Confirmed {...{ act, text, keep, sure }} title={title(body.name)} onSure={leave} />;
}
