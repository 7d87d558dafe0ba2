import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Reply } from '../api/http.ts';
import { forgetTeam, standIn } from '../api/team.ts';
import type { Member } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { useAttempt, useDone } from '../kit/attempt.ts';
import { TextField } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { fr } from './fr.ts';

const FIELDS = ['from', 'to'] as const;

interface Days {
  from: string;
  to: string;
}

const orNull = (typed: string | null) => typed || null;

/** On which days somebody stands in for the coordinator. */
export function Deputy({ stored: { body: member, etag } }: { stored: Reply<Member> }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const done = useDone();
  const deputy = member.deputy ?? undefined;
  const form = useForm<{ deputy: Days }>({ defaultValues: { deputy: { from: '', to: '' } } });
  const { errors, rest, attempt } = useAttempt(FIELDS);
  const put = async (days: Days | undefined, seen: string | null) => {
    const changed = await standIn(base, member.id, days, seen);
    await forgetTeam(client, slug);
    return changed;
  };
  const name = form.handleSubmit(({ deputy: days }) =>
    attempt(async () => {
      const named = await put(days, etag);
      done(fr.deputy.done, () => put(deputy, named.etag), fr.deputy.gone);
      form.reset();
    }),
  );
  const end = () =>
    attempt(async () => {
      const ended = await put(undefined, etag);
      done(fr.deputy.ended, () => put(deputy, ended.etag), fr.deputy.back);
    });
  return (
    <section className="card stack screen-only">
      <h2>{fr.deputy.title}</h2>
      <p className="quiet">{fr.deputy.text}</p>
      {deputy && (
        <p className="row row-apart">
          <strong>{fr.deputy.now(deputy.from, deputy.to)}</strong>
          <button type="button" className="button" onClick={end}>
            {fr.deputy.end}
          </button>
        </p>
      )}
      {!member.userId && <p>{fr.deputy.noAccount}</p>}
      {member.userId && !deputy && (
        <form className="stack" onSubmit={name} noValidate>
          <div className="side-by-side">
            <TextField
              label={fr.deputy.from}
              type="date"
              error={errors.from}
              {...form.register('deputy.from', { setValueAs: orNull })}
            />
            <TextField
              label={fr.deputy.to}
              type="date"
              error={errors.to}
              {...form.register('deputy.to', { setValueAs: orNull })}
            />
          </div>
          <p>
            <button type="submit" className="button" disabled={form.formState.isSubmitting}>
              {fr.deputy.act}
            </button>
          </p>
        </form>
      )}
      <Trouble error={rest} />
    </section>
  );
}
