import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { borrow, forgetNeighbours, useSharedThings, useTaken } from '../api/neighbours.ts';
import type { SharedThing } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { fullDay, isDay, mondayOf, plusDays } from '../kit/days.ts';
import { ErrorSummary, TextField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { span, toFields, toInstant } from '../kit/when.ts';
import { Lost } from '../lost/lost.tsx';
import { fr } from './fr.ts';

/** When a neighbour's thing is free, and a time at which we take it. */
export function BorrowThing() {
  const { id = '' } = useParams();
  const found = useSharedThings();
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const thing = found.data.find((known) => known.id === id);
  return thing ? <Borrowing thing={thing} /> : <Lost />;
}

interface Values {
  date: string;
  from: string;
  to: string;
  purpose: string;
}

const NAMES: Record<string, string> = { startsAt: 'date', endsAt: 'to', purpose: 'purpose' };

function Borrowing({ thing }: { thing: SharedThing }) {
  const { base, slug, zone } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const today = toFields(new Date().toISOString(), zone).date;
  const form = useForm<Values>({
    defaultValues: { date: plusDays(today, 1), from: '09:00', to: '12:00', purpose: '' },
  });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const { errors, rest } = refusal ? named(refusal.error) : { errors: {}, rest: undefined };
  const typedDay = form.watch('date');
  const day = isDay(typedDay) ? typedDay : today;
  const save = form.handleSubmit(async (typed) => {
    setRefusal(undefined);
    try {
      const json = {
        startsAt: toInstant(typed.date, typed.from, zone),
        endsAt: toInstant(typed.date, typed.to, zone),
        purpose: typed.purpose,
      };
      await borrow(base, thing.id, json, key);
      await forgetNeighbours(client, slug);
      tell(fr.borrow.done(thing.name));
      navigate(`/${slug}/voisins`);
    } catch (error) {
      setKey(crypto.randomUUID());
      setRefusal({ error, at: Date.now() });
    }
  });
  return (
    <>
      <PageHead
        title={thing.name}
        under={thing.owner}
        back={{ to: `/${slug}/voisins`, label: fr.title }}
      />
      <form className="form" onSubmit={save} noValidate>
        <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
        <Trouble error={rest} />
        <div className="side-by-side">
          <TextField
            label={fr.borrow.date}
            type="date"
            error={errors.date}
            {...form.register('date')}
          />
          <TextField label={fr.borrow.from} type="time" {...form.register('from')} />
          <TextField label={fr.borrow.to} type="time" error={errors.to} {...form.register('to')} />
        </div>
        <Taken thing={thing.id} day={day} />
        <TextField
          label={fr.borrow.purpose}
          hint={fr.borrow.purposeHint}
          error={errors.purpose}
          {...form.register('purpose')}
        />
        <p>
          <button
            type="submit"
            className="button button-primary"
            disabled={form.formState.isSubmitting}
          >
            {fr.borrow.send}
          </button>
        </p>
      </form>
    </>
  );
}

function named(error: unknown) {
  const { errors, rest } = sortProblem(error, Object.keys(NAMES));
  return {
    errors: Object.fromEntries(
      Object.entries(errors).map(([field, message]) => [NAMES[field] ?? field, message]),
    ) as Record<string, string>,
    rest,
  };
}

/** When it is taken in the week of that day. */
function Taken({ thing, day }: { thing: string; day: string }) {
  const { zone } = useTenant();
  const monday = mondayOf(day);
  const found = useTaken(thing, monday, plusDays(monday, 6));
  const times = found.data?.items ?? [];
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  return (
    <section className="card stack-tight" aria-live="polite">
      <h2>{fr.borrow.week(fullDay(monday))}</h2>
      {found.isSuccess && times.length === 0 && <p className="quiet">{fr.borrow.free}</p>}
      <ul>
        {times.map((time) => (
          <li key={time.startsAt}>
            {span(time.startsAt, time.endsAt, zone)} {time.ours && fr.borrow.ours}
          </li>
        ))}
      </ul>
    </section>
  );
}
