import { useTeam } from '../api/team.ts';
import type { StandingClash } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Notice } from '../kit/notice.tsx';
import { moment } from '../kit/when.ts';
import { fr } from './fr.ts';
import { keyOf } from './values.ts';

/** Clashes that stand on a date, each with who accepted it, when and why. */
export function StandingClashes({ clashes }: { clashes: StandingClash[] }) {
  return clashes.map((standing) => (
    <Notice key={keyOf(standing)} kind="look">
      <strong>{fr.clash.here}</strong>
      <p>{standing.clash.message}</p>
      <Acceptance of={standing} />
    </Notice>
  ));
}

/** Who accepted a clash and why; nothing where nobody did. */
export function Acceptance({ of: { despite } }: { of: StandingClash }) {
  const { zone } = useTenant();
  const team = useTeam().data ?? [];
  if (!despite?.reason) return null;
  const who = team.find(({ userId }) => userId === despite.by)?.name ?? fr.clash.coordination;
  return <p>{fr.clash.accepted(who, moment(despite.at, zone), despite.reason)}</p>;
}
