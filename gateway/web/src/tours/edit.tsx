import './tours.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import { steerOccurrence, useActions } from '../api/planning.ts';
import { forgetTours, saveTour, useTour, useTourPreview } from '../api/tours.ts';
import type { Action, Tour } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { longDay, plusDays } from '../kit/days.ts';
import { useSettled } from '../kit/draft.ts';
import { ErrorSummary, type FormErrors } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { toFields } from '../kit/when.ts';
import { CancelTour } from './cancel.tsx';
import { Crew } from './crew.tsx';
import { fr } from './fr.ts';
import { Lines } from './lines.tsx';
import { TourMap } from './map.tsx';
import { WhoIsTold } from './told.tsx';
import { blank, draftOf, FIELDS, placed, requestOf, type Values, valuesOf } from './values.ts';

const SETTLED_MILLIS = 400;

/** The day of a vehicle, entered on one screen. */
export function NewTour() {
  const { zone } = useTenant();
  const tomorrow = plusDays(toFields(new Date().toISOString(), zone).date, 1);
  return <WithActions start={blank(tomorrow)} />;
}

export function EditTour() {
  const { id = '' } = useParams();
  const found = useTour(id);
  if (found.isError && !found.data)
    return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const { body: tour, etag } = found.data;
  return <WithActions key={etag} start={valuesOf(tour)} stored={{ tour, etag }} />;
}

interface Edited {
  start: Values;
  stored?: { tour: Tour; etag: string | null };
}

function WithActions(edited: Edited) {
  const { slug } = useTenant();
  const found = useActions({});
  const actions = (found.data ?? []).filter(({ state }) => state !== 'CANCELLED');
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  if (actions.length > 0 || edited.stored) return <TourForm {...edited} actions={actions} />;
  return (
    <>
      <PageHead title={fr.newTitle} back={{ to: `/${slug}/tournees`, label: fr.back }} />
      <Empty title={fr.noActionTitle} text={fr.noActionText}>
        <Link className="button button-primary" to={`/${slug}/actions/nouvelle`}>
          {fr.prepareAction}
        </Link>
      </Empty>
    </>
  );
}

function TourForm({ start, stored, actions }: Edited & { actions: Action[] }) {
  const { slug } = useTenant();
  const form = useForm<Values>({ defaultValues: start });
  const typed = form.watch();
  const { errors, rest, at, save } = useSaving(form.handleSubmit, typed, stored);
  const settled = useSettled(JSON.stringify(draftOf(typed, stored?.tour.id)), SETTLED_MILLIS);
  const preview = useTourPreview(JSON.parse(settled)).data;
  const ways = preview?.ways ?? [];
  const off = stored?.tour.state === 'CANCELLED';
  const changed = JSON.stringify(requestOf(typed)) !== JSON.stringify(requestOf(start));
  return (
    <>
      <PageHead
        title={stored ? fr.editTitle(longDay(stored.tour.date)) : fr.newTitle}
        back={{ to: `/${slug}/tournees`, label: fr.back }}
        action={stored && <Sheet tour={stored.tour} changed={changed} />}
      />
      {off && (
        <Notice kind="look">
          <strong>{fr.isCancelled}</strong>
          <p>{stored.tour.reason}</p>
        </Notice>
      )}
      <FormProvider {...form}>
        <form className="stack" onSubmit={save} noValidate>
          <ErrorSummary errors={errors} at={at} />
          <Trouble error={rest} />
          <fieldset disabled={off} className="tour">
            <Crew actions={actions} errors={errors} />
            <TourMap stops={typed.stops} ways={ways} />
            <Lines actions={actions} errors={errors} ways={ways} tour={stored?.tour} />
          </fieldset>
          <WhoIsTold isNew={!stored} changed={changed} told={preview?.told ?? []} />
          {!off && (
            <div className="acts tour-acts">
              <button
                type="submit"
                className="button button-primary"
                disabled={form.formState.isSubmitting}
              >
                {fr.save}
              </button>
              <Link to={`/${slug}/tournees`}>{fr.leave}</Link>
            </div>
          )}
        </form>
      </FormProvider>
      {stored && !off && <CancelTour id={stored.tour.id} etag={stored.etag} />}
    </>
  );
}

function Sheet({ tour, changed }: { tour: Tour; changed: boolean }) {
  const { base } = useTenant();
  return (
    <div className="stack-tight">
      <a
        className="button"
        href={`${base}/tours/${tour.id}/sheet`}
        target="_blank"
        rel="noreferrer"
      >
        <Icon name="print" />
        {fr.sheet}
      </a>
      {changed && <span className="hint">{fr.sheetUnsaved}</span>}
    </div>
  );
}

type Submit = ReturnType<typeof useForm<Values>>['handleSubmit'];

/** Saves, and shows what was refused beside its line until something is typed. */
function useSaving(submit: Submit, typed: Values, stored: Edited['stored']) {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const undo = useUndo(stored?.tour);
  const [refusal, setRefusal] = useState<{ error: unknown; at: number; of: string }>();
  const now = JSON.stringify(typed);
  const standing = refusal?.of === now ? refusal : undefined;
  const { errors, rest } = standing
    ? sortProblem(standing.error, FIELDS(typed.stops.length))
    : { errors: {} as FormErrors, rest: undefined };
  const save = submit(async (values) => {
    setRefusal(undefined);
    try {
      const saved = await saveTour(
        base,
        requestOf(values),
        stored && { id: stored.tour.id, etag: stored.etag },
      );
      tell(fr.saved, stored && (() => undo(saved.body, saved.etag)));
      await forgetTours(client, slug);
      if (!stored) navigate(`/${slug}/tournees/${saved.body.id}`, { replace: true });
    } catch (error) {
      setRefusal({ error, at: Date.now(), of: now });
    }
  });
  return { errors: placed(errors, typed), rest, at: standing?.at ?? 0, save };
}

/** Says of a tour again what it said, and lets the stops that were taken out be on again. */
function useUndo(before: Tour | undefined) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  return async (now: Tour, etag: string | null) => {
    if (!before) return;
    const kept = now.stops.map(({ occurrenceId }) => occurrenceId);
    await saveTour(base, requestOf(valuesOf(before)), { id: before.id, etag });
    for (const { occurrenceId, state } of before.stops)
      if (!kept.includes(occurrenceId) && state === 'SCHEDULED')
        await steerOccurrence(base, occurrenceId, 'reopen');
    tell(fr.restored);
    await forgetTours(client, slug);
  };
}
