import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Reply } from '../api/http.ts';
import { forgetTeam, noteAbsence, removeAbsence } from '../api/team.ts';
import type { Absence, AbsenceRequest, Member } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { useAttempt, useDone } from '../kit/attempt.ts';
import { SelectField, TextField } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { useToday } from '../tasks/today.ts';
import { fr } from './fr.ts';

const FIELDS = ['from', 'to', 'half'] as const;

interface Values {
  absence: { from: string; to: string; half: '' | 'MORNING' | 'AFTERNOON' };
}

const BLANK: Values = { absence: { from: '', to: '', half: '' } };

const requestOf = ({ absence: { from, to, half } }: Values): AbsenceRequest => ({
  from: from || null,
  to: to || null,
  half: half || null,
});

/** When somebody is away; anybody of the team notes and removes that. */
export function Absences({ stored: { body: member, etag } }: { stored: Reply<Member> }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const done = useDone();
  const today = useToday();
  const form = useForm<Values>({ defaultValues: BLANK });
  const { errors, rest, attempt } = useAttempt(FIELDS);
  const forget = () => forgetTeam(client, slug);
  const note = async (absence: AbsenceRequest, seen: string | null) => {
    const noted = await noteAbsence(base, member.id, absence, seen);
    await forget();
    return noted;
  };
  const remove = async (id: string, seen: string | null) => {
    const removed = await removeAbsence(base, member.id, id, seen);
    await forget();
    return removed;
  };
  const submit = form.handleSubmit((typed) =>
    attempt(async () => {
      const known = member.absences.map(({ id }) => id);
      const noted = await note(requestOf(typed), etag);
      const fresh = noted.body.absences.find(({ id }) => !known.includes(id));
      done(fr.absence.done, fresh && (() => remove(fresh.id, noted.etag)), fr.absence.gone);
      form.reset();
    }),
  );
  const takeBack = (absence: Absence) =>
    attempt(async () => {
      const removed = await remove(absence.id, etag);
      const { from, to, half } = absence;
      done(fr.absence.removed, () => note({ from, to, half }, removed.etag), fr.absence.back);
    });
  const coming = member.absences
    .filter(({ to }) => to >= today)
    .toSorted((one, other) => one.from.localeCompare(other.from));
  return (
    <section className="card stack">
      <h2>{fr.absence.title}</h2>
      <p className="quiet">{fr.absence.text}</p>
      {coming.length === 0 && <p>{fr.absence.none}</p>}
      <ul className="bare">
        {coming.map((absence) => (
          <li key={absence.id} className="row row-apart absence">
            <span>
              {fr.absence.days(absence.from, absence.to)}
              {absence.half && `, ${fr.absence.halves[absence.half]}`}
            </span>
            <button type="button" className="button" onClick={() => takeBack(absence)}>
              {fr.absence.remove}
              <span className="unseen"> {fr.absence.days(absence.from, absence.to)}</span>
            </button>
          </li>
        ))}
      </ul>
      <form className="stack screen-only" onSubmit={submit} noValidate>
        <div className="side-by-side">
          <TextField
            label={fr.absence.from}
            type="date"
            error={errors.from}
            {...form.register('absence.from')}
          />
          <TextField
            label={fr.absence.to}
            hint={fr.absence.toHint}
            type="date"
            error={errors.to}
            {...form.register('absence.to')}
          />
          <SelectField
            label={fr.absence.half}
            error={errors.half}
            options={[
              { value: '', label: fr.absence.whole },
              { value: 'MORNING', label: fr.absence.halves.MORNING },
              { value: 'AFTERNOON', label: fr.absence.halves.AFTERNOON },
            ]}
            {...form.register('absence.half')}
          />
        </div>
        <Trouble error={rest} />
        <p>
          <button type="submit" className="button" disabled={form.formState.isSubmitting}>
            {fr.absence.act}
          </button>
        </p>
      </form>
    </section>
  );
}
