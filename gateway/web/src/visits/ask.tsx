import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useOccurrence } from '../api/planning.ts';
import { useTeam } from '../api/team.ts';
import type { Occurrence } from '../api/types.ts';
import { askVisit, forgetVisits } from '../api/visits.ts';
import { useTenant } from '../frame/tenant.ts';
import { ErrorSummary, SelectField, TextArea, TextField } from '../kit/fields.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { span, toFields } from '../kit/when.ts';
import { fr } from './fr.ts';
import { blank, CONTACTS, FIELDS, request, type Values } from './values.ts';

/** Asks for a visit on a date of the planning. */
export function AskVisit() {
  const { slug } = useTenant();
  const [address] = useSearchParams();
  const date = address.get('date') ?? '';
  const found = useOccurrence(date);
  return (
    <>
      <PageHead title={fr.ask.title} back={{ to: `/${slug}/visites`, label: fr.back }} />
      {date === '' && (
        <Notice kind="look">
          <p>{fr.ask.reload}</p>
          <p>
            <Link to={`/${slug}/planning`}>{fr.planning}</Link>
          </p>
        </Notice>
      )}
      {date !== '' && found.isError && (
        <Trouble error={found.error} again={() => found.refetch()} />
      )}
      {date !== '' && found.isPending && <Waiting />}
      {found.data && <AskForm occurrence={found.data.body} />}
    </>
  );
}

function AskForm({ occurrence }: { occurrence: Occurrence }) {
  const { base, slug, zone } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const team = useTeam().data ?? [];
  const form = useForm<Values>({ defaultValues: blank(toFields(occurrence.endsAt, zone)) });
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const { errors, rest } = refusal
    ? sortProblem(refusal.error, FIELDS)
    : { errors: {} as Record<string, string>, rest: undefined };
  const save = form.handleSubmit(async (typed) => {
    setRefusal(undefined);
    try {
      const { body } = await askVisit(base, request(typed, occurrence.id, zone));
      await forgetVisits(client, slug);
      tell(fr.ask.saved);
      navigate(`/${slug}/visites/${body.id}`);
    } catch (error) {
      setRefusal({ error, at: Date.now() });
    }
  });
  const people = (none: string) => [
    { value: '', label: none },
    ...team.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <form className="form" onSubmit={save} noValidate>
      <p>{`${occurrence.title}, ${span(occurrence.startsAt, occurrence.endsAt, zone)}`}</p>
      <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
      <Trouble error={rest} />
      <TextArea
        label={fr.ask.motive}
        hint={fr.ask.motiveHint}
        rows={3}
        error={errors.motive}
        {...form.register('motive')}
      />
      <TextArea
        label={fr.ask.riskNote}
        hint={fr.ask.riskNoteHint}
        optional
        rows={3}
        error={errors.riskNote}
        {...form.register('riskNote')}
      />
      <div className="side-by-side">
        <SelectField
          label={fr.ask.visitor}
          options={people(fr.ask.choose)}
          error={errors.visitorId}
          {...form.register('visitorId')}
        />
        <SelectField
          label={fr.ask.second}
          optional
          options={people(fr.ask.alone)}
          error={errors.secondId}
          {...form.register('secondId')}
        />
      </div>
      <div className="side-by-side">
        <TextField
          label={fr.ask.endDay}
          hint={fr.ask.endHint}
          type="date"
          error={errors.expectedEnd}
          {...form.register('expectedEnd')}
        />
        <TextField label={fr.ask.endTime} type="time" {...form.register('endTime')} />
      </div>
      <TextArea
        label={fr.ask.kit}
        hint={fr.ask.kitHint}
        optional
        rows={4}
        error={errors.kit}
        {...form.register('kit')}
      />
      <h2>{fr.ask.contacts}</h2>
      {CONTACTS.map((at) => (
        <fieldset className="stack-tight" key={at}>
          <legend>{fr.ask.contact(at + 1)}</legend>
          <div className="side-by-side">
            <TextField
              label={fr.ask.name}
              error={errors[`contacts.${at}.name`]}
              {...form.register(`contacts.${at}.name`)}
            />
            <TextField
              label={fr.ask.phone}
              type="tel"
              error={errors[`contacts.${at}.phone`]}
              {...form.register(`contacts.${at}.phone`)}
            />
          </div>
          <TextField
            label={fr.ask.email}
            optional
            type="email"
            error={errors[`contacts.${at}.email`]}
            {...form.register(`contacts.${at}.email`)}
          />
        </fieldset>
      ))}
      <div className="acts">
        <button
          type="submit"
          className="button button-primary"
          disabled={form.formState.isSubmitting}
        >
          {fr.ask.save}
        </button>
        <Link to={`/${slug}/planning/${occurrence.id}`}>{fr.date}</Link>
      </div>
    </form>
  );
}
