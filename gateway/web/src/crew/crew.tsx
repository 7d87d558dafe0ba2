import { useState } from 'react';
import { useClashes } from '../api/clashes.ts';
import { useEquipment } from '../api/equipment.ts';
import type { Reply } from '../api/http.ts';
import { useMemberNames } from '../api/team.ts';
import type { Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { toFields } from '../kit/when.ts';
import { ChangeCrew } from './change.tsx';
import { fr } from './fr.ts';
import { StandingClashes } from './standing.tsx';
import { Suggestions } from './suggestions.tsx';
import { NotInTeam, Take } from './take.tsx';
import { isOpen, ofDate } from './values.ts';

/** Who holds a date and what it takes, with what stands in the way. */
export function CrewOfDate({ stored }: { stored: Reply<Occurrence> }) {
  const { body: date } = stored;
  const nameOf = useMemberNames();
  const things = useEquipment().data ?? [];
  const [changing, setChanging] = useState(false);
  const changeable = date.state === 'SCHEDULED' || date.state === 'POSTPONED';
  const staff = date.staff.map((id) => nameOf(id) ?? fr.somebody);
  const taken = date.equipment.map((id) => things.find((it) => it.id === id)?.name ?? fr.gone);
  return (
    <section className="card stack">
      <h2>{fr.title}</h2>
      <dl className="facts">
        <dt>{fr.staff}</dt>
        <dd>{staff.join(', ') || fr.nobody}</dd>
        <dt>{fr.equipment}</dt>
        <dd>{taken.join(', ') || fr.nothing}</dd>
      </dl>
      {(staff.length > 0 || taken.length > 0) && <Clashing date={date} />}
      <Take date={date} />
      {isOpen(date, Date.now()) && <NotInTeam />}
      {changeable && (
        <p className="screen-only">
          <button type="button" className="button" onClick={() => setChanging(true)}>
            {fr.change}
          </button>
        </p>
      )}
      {isOpen(date, Date.now()) && <Suggestions stored={stored} />}
      {changing && <ChangeCrew stored={stored} onClose={() => setChanging(false)} />}
    </section>
  );
}

function Clashing({ date }: { date: Occurrence }) {
  const { zone } = useTenant();
  const { data } = useClashes({
    from: toFields(date.startsAt, zone).date,
    to: toFields(date.endsAt, zone).date,
  });
  return <StandingClashes clashes={ofDate(data ?? [], date.id)} />;
}
