import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { takeDate } from '../api/clashes.ts';
import { forgetPlanning } from '../api/planning.ts';
import { useMyself } from '../api/team.ts';
import type { Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { useAttempt, useDone } from '../kit/attempt.ts';
import { ClashTrouble } from './despite.tsx';
import { fr } from './fr.ts';
import { isOpen } from './values.ts';

/** « Je prends »: one press takes an open date, one gives it back. */
export function Take({ date }: { date: Occurrence }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const done = useDone();
  const me = useMyself();
  const { rest, attempt } = useAttempt();
  const send = async (act: 'take' | 'give-back', despite?: string) => {
    const { body } = await takeDate(base, date.id, act, despite);
    await forgetPlanning(client, slug);
    return body;
  };
  const take = (despite?: string) =>
    attempt(async () => {
      const { warning } = await send('take', despite);
      done(warning ? fr.takenBut(warning) : fr.taken, () => send('give-back'), fr.given);
    });
  const give = () =>
    attempt(async () => {
      await send('give-back');
      done(fr.given, () => send('take'), fr.taken);
    });
  const mine = me.data && date.staff.includes(me.data.id);
  if (!mine && !(me.data && isOpen(date, Date.now()))) return null;
  return (
    <div className="stack-tight screen-only">
      <p>
        <button type="button" className="button" onClick={() => (mine ? give() : take())}>
          {mine ? fr.give : fr.take}
          <span className="unseen"> {date.title}</span>
        </button>
      </p>
      <ClashTrouble error={rest} onDespite={take} />
    </div>
  );
}

/** Says why nothing can be taken, to whoever is not of the team. */
export function NotInTeam() {
  const { slug } = useTenant();
  const me = useMyself();
  if (!me.isError) return null;
  return (
    <p className="hint">
      {fr.notInTeam} <Link to={`/${slug}/equipe`}>{fr.team}</Link>
    </p>
  );
}
