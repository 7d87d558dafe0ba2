import { Link } from 'react-router';
import { useTeam } from '../api/team.ts';
import type { Member } from '../api/types.ts';
import { fr as frame } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { State, type Tone } from '../kit/state.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { useToday } from '../tasks/today.ts';
import { fr } from './fr.ts';
import { type Presence, presenceOn } from './values.ts';

const TONES: Record<Presence, Tone> = { here: 'good', away: 'stop', half: 'wait' };

/** The people who go out, and who of them is away today. */
export function TeamList() {
  const { slug, coordinator } = useTenant();
  const found = useTeam();
  const team = (found.data ?? []).toSorted((one, other) =>
    one.name.localeCompare(other.name, 'fr'),
  );
  const add = coordinator && (
    <Link className="button button-primary" to={`/${slug}/equipe/nouveau`}>
      <Icon name="plus" />
      {fr.add}
    </Link>
  );
  return (
    <>
      <PageHead
        title={fr.title}
        under={fr.under}
        back={{ to: `/${slug}/reglages`, label: frame.places.settings }}
        action={team.length > 0 && add}
      />
      <div className="stack">
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.isSuccess && team.length === 0 && (
          <Empty title={fr.emptyTitle} text={coordinator ? fr.emptyText : fr.askCoordinator}>
            {add}
          </Empty>
        )}
        {team.length > 0 && (
          <>
            <p>
              <Link to={`/${slug}/equipe/charge`}>{fr.load}</Link>
            </p>
            <Team team={team} />
            <TakeAway list="/team" />
          </>
        )}
      </div>
    </>
  );
}

function Team({ team }: { team: Member[] }) {
  const { slug } = useTenant();
  return (
    <table className="sentences">
      <thead>
        <tr>
          <th scope="col">{fr.name}</th>
          <th scope="col">{fr.reach}</th>
          <th scope="col">{fr.capacity}</th>
          <th scope="col">{fr.presence}</th>
        </tr>
      </thead>
      <tbody>
        {team.map((member) => (
          <tr key={member.id}>
            <th scope="row">
              <Link to={`/${slug}/equipe/${member.id}`}>{member.name}</Link>
            </th>
            <td>
              {member.phone && <div className="number">{member.phone}</div>}
              {member.email && <div className="member-email">{member.email}</div>}
            </td>
            <td>
              {member.weeklyCapacityMinutes == null
                ? fr.notSaid
                : fr.aWeek(member.weeklyCapacityMinutes)}
            </td>
            <td>
              <PresenceState of={member} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether somebody is there today, and whether they stand in for the coordinator. */
export function PresenceState({ of: { absences, deputy } }: { of: Member }) {
  const today = useToday();
  const presence = presenceOn(absences, today);
  const standsIn = deputy && deputy.from <= today && today <= deputy.to;
  return (
    <>
      <State tone={TONES[presence]} word={fr.presences[presence]} />
      {standsIn && <div className="quiet small">{fr.deputyNow}</div>}
    </>
  );
}
