import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { endFollowed, follow, forgetNeighbours, useFollowed } from '../api/neighbours.ts';
import type { Followed } from '../api/types.ts';
import { useOwnCommunes } from '../api/volunteers.ts';
import { useTenant } from '../frame/tenant.ts';
import { ErrorSummary, SelectField, TextField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';
import { SyncLog, SyncState } from './sync.tsx';

/** The calendars of others that are shown apart, and how reading them goes. */
export function FollowedCalendars() {
  const { coordinator, slug } = useTenant();
  const found = useFollowed();
  const all = found.data?.items ?? [];
  return (
    <>
      <PageHead
        title={fr.followed.title}
        under={fr.followed.under}
        back={{ to: `/${slug}/voisins`, label: fr.title }}
      />
      <div className="stack">
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.isSuccess && all.length === 0 && (
          <Empty title={fr.followed.none} text={fr.followed.noneText} />
        )}
        {all.map((calendar) => (
          <Calendar key={calendar.id} calendar={calendar} />
        ))}
        {coordinator && <Add />}
      </div>
    </>
  );
}

function shows({ communes, withinKm }: Followed): string {
  const rules = [
    communes.length > 0 && fr.followed.showsCommunes(communes.length),
    withinKm && fr.followed.showsNear(withinKm),
  ].filter(Boolean);
  return rules.length > 0 ? rules.join(', ') : fr.followed.showsAll;
}

function Calendar({ calendar }: { calendar: Followed }) {
  const { base, coordinator, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const { name, address, communes, withinKm } = calendar;
  const again = () =>
    follow(base, { name, address, communes, withinKm })
      .then(() => forgetNeighbours(client, slug))
      .catch(setError);
  const stop = async () => {
    setError(undefined);
    try {
      await endFollowed(base, calendar);
      tell(fr.followed.stopped(calendar.name), again);
      await forgetNeighbours(client, slug);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <section className="card stack-tight">
      <div className="row row-apart">
        <h2>{calendar.name}</h2>
        <SyncState note={calendar.notes[0]} />
      </div>
      <p className="quiet">
        {[calendar.address, shows(calendar), fr.followed.dates(calendar.dates)].join(', ')}
      </p>
      <Trouble error={error} />
      <SyncLog name={calendar.name} notes={calendar.notes} />
      {coordinator && (
        <p>
          <button
            type="button"
            className="button"
            onClick={stop}
            aria-label={fr.followed.stopNamed(calendar.name)}
          >
            {fr.followed.stop}
          </button>
        </p>
      )}
    </section>
  );
}

const RULES = ['all', 'communes', 'near'] as const;
const FIELDS = ['name', 'address', 'withinKm', 'communes'];

interface Values {
  name: string;
  address: string;
  rule: (typeof RULES)[number];
  withinKm: string;
}

const BLANK: Values = { name: '', address: '', rule: 'all', withinKm: '20' };

function Add() {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const communes = useOwnCommunes().map((commune) => commune.insee);
  const form = useForm<Values>({ defaultValues: BLANK });
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const { errors, rest } = refusal
    ? sortProblem(refusal.error, FIELDS)
    : { errors: {} as Record<string, string>, rest: undefined };
  const save = form.handleSubmit(async (typed) => {
    setRefusal(undefined);
    try {
      await follow(base, {
        name: typed.name,
        address: typed.address,
        communes: typed.rule === 'communes' ? communes : [],
        withinKm: typed.rule === 'near' ? Number(typed.withinKm) : null,
      });
      await forgetNeighbours(client, slug);
      tell(fr.followed.added);
      form.reset(BLANK);
    } catch (error) {
      setRefusal({ error, at: Date.now() });
    }
  });
  return (
    <form className="card form" onSubmit={save} noValidate>
      <h2>{fr.followed.add}</h2>
      <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
      <Trouble error={rest} />
      <TextField
        label={fr.followed.name}
        hint={fr.followed.nameHint}
        error={errors.name}
        {...form.register('name')}
      />
      <TextField
        label={fr.followed.address}
        hint={fr.followed.addressHint}
        error={errors.address}
        inputMode="url"
        {...form.register('address')}
      />
      <SelectField
        label={fr.followed.rule}
        options={RULES.map((value) => ({ value, label: fr.followed.rules[value] }))}
        {...form.register('rule')}
      />
      {form.watch('rule') === 'near' && (
        <TextField
          label={fr.followed.km}
          type="number"
          min={1}
          max={200}
          error={errors.withinKm}
          {...form.register('withinKm')}
        />
      )}
      <p>
        <button
          type="submit"
          className="button button-primary"
          disabled={form.formState.isSubmitting}
        >
          {fr.followed.send}
        </button>
      </p>
    </form>
  );
}
