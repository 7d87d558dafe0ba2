import './bookings.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type UseFormReturn, useFieldArray, useForm, useWatch } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import { arrangePlaces, changeAdmission, forgetBookings, usePlaces } from '../api/bookings.ts';
import { forgetPlanning, useOccurrence } from '../api/planning.ts';
import type { DatePlaces, Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { ChoiceBox, ErrorSummary, FieldError, SelectField, TextField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { hour, span, toFields } from '../kit/when.ts';
import { fr } from './fr.ts';
import { partnerOptions } from './partners.ts';
import {
  admissionOf,
  longestSlot,
  OTHER,
  placesOf,
  sameAdmission,
  type TypedPlaces,
  typedPlaces,
} from './values.ts';

const MODES = ['HEAD_COUNT', 'SLOTS', 'NONE'] as const;
const FIELDS = ['capacity', 'slots', 'quotas'];

/** Opens and closes the places of a date: how many, for whom, and until when some are held. */
export function PlacesPage() {
  const { id = '' } = useParams();
  const { slug, zone } = useTenant();
  const found = useOccurrence(id);
  const date = found.data?.body;
  const places = usePlaces(date);
  const error = found.error ?? places.error;
  return (
    <>
      <PageHead
        title={fr.arrange.title}
        back={{ to: `/${slug}/planning/${id}/inscriptions`, label: fr.back }}
        under={date && `${date.title}, ${span(date.startsAt, date.endsAt, zone)}`}
      />
      {error && <Trouble error={error} again={() => places.refetch()} />}
      {!error && (!date || places.isPending) && <Waiting />}
      {found.data && places.isSuccess && (
        <PlacesForm date={found.data.body} etag={found.data.etag} places={places.data} />
      )}
    </>
  );
}

interface Stored {
  date: Occurrence;
  etag: string | null;
  places: DatePlaces | null;
}

function PlacesForm({ date, etag, places }: Stored) {
  const { base, slug, zone } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const partners = partnerOptions(date).map((option) => option.value);
  const [before] = useState(() => typedPlaces(date, places, partners, zone));
  const form = useForm<TypedPlaces>({ defaultValues: before });
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const { errors, rest } = refusal
    ? sortProblem(refusal.error, FIELDS)
    : { errors: {} as Record<string, string>, rest: undefined };
  const typed = useWatch({ control: form.control }) as TypedPlaces;
  const list = `/${slug}/planning/${date.id}/inscriptions`;
  const store = async (wanted: TypedPlaces, seen: string | null, present: TypedPlaces) => {
    const admission = admissionOf(wanted);
    const changed = sameAdmission(admission, admissionOf(present))
      ? seen
      : (await changeAdmission(base, date.id, admission, seen)).etag;
    if (wanted.mode !== 'NONE')
      await arrangePlaces(base, date.id, placesOf(wanted, date, places, zone));
    await Promise.all([forgetBookings(client, slug), forgetPlanning(client, slug)]);
    return changed;
  };
  const save = form.handleSubmit(async (wanted) => {
    setRefusal(undefined);
    try {
      const now = await store(wanted, etag, before);
      tell(wanted.mode === 'NONE' ? fr.arrange.closed : fr.arrange.saved, () =>
        store(before, now, wanted).then(() => tell(fr.arrange.undone)),
      );
      navigate(list);
    } catch (error) {
      setRefusal({ error, at: Date.now() });
      await forgetPlanning(client, slug);
    }
  });
  return (
    <form className="form" onSubmit={save} noValidate>
      <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
      <Trouble error={rest} />
      <fieldset className="choices">
        <legend>{fr.arrange.mode}</legend>
        {MODES.map((mode) => (
          <ChoiceBox
            key={mode}
            type="radio"
            value={mode}
            label={fr.arrange.modes[mode]}
            {...form.register('mode')}
          />
        ))}
      </fieldset>
      {typed.mode === 'NONE' && places && places.booked > 0 && (
        <p className="hint">{fr.arrange.closing}</p>
      )}
      {typed.mode === 'HEAD_COUNT' && (
        <TextField
          label={fr.arrange.capacity}
          className="narrow"
          type="number"
          inputMode="numeric"
          min={1}
          max={2000}
          error={errors.capacity}
          {...form.register('capacity')}
        />
      )}
      {typed.mode === 'SLOTS' && (
        <SlotFields
          form={form}
          typed={typed}
          date={date}
          irregular={before.mode === 'SLOTS' && before.minutes === ''}
          error={errors.slots ?? errors.capacity}
        />
      )}
      {typed.mode !== 'NONE' && <Quotas form={form} date={date} error={errors.quotas} />}
      <ChoiceBox
        label={fr.arrange.open}
        hint={fr.arrange.openHint}
        {...form.register('openToPublic')}
      />
      <div className="acts">
        <button
          type="submit"
          className="button button-primary"
          disabled={form.formState.isSubmitting}
        >
          {fr.arrange.save}
        </button>
        <Link to={list}>{fr.arrange.giveUp}</Link>
      </div>
    </form>
  );
}

interface Slotted {
  form: UseFormReturn<TypedPlaces>;
  typed: TypedPlaces;
  date: Occurrence;
  irregular: boolean;
  error?: string;
}

function SlotFields({ form, typed, date, irregular, error }: Slotted) {
  const { zone } = useTenant();
  const [chosen, setChosen] = useState(irregular);
  const minutes = Number(typed.minutes);
  const end = Date.parse(date.startsAt) + Number(typed.slots) * minutes * 60_000;
  const spread = typed.minutes && Number(typed.slots) > 0 && end <= Date.parse(date.endsAt);
  /** Until a length is typed, the slots fill the date. */
  const fill = (count: string) => {
    if (!chosen) form.setValue('minutes', String(longestSlot(date, Number(count)) ?? ''));
  };
  return (
    <div className="stack-tight">
      <div className="side-by-side">
        <TextField
          label={fr.arrange.slots}
          className="narrow"
          type="number"
          inputMode="numeric"
          min={1}
          error={error}
          {...form.register('slots', { onChange: (event) => fill(event.target.value) })}
        />
        <TextField
          label={fr.arrange.minutes}
          hint={irregular ? fr.arrange.minutesKept : undefined}
          className="narrow"
          type="number"
          inputMode="numeric"
          min={1}
          {...form.register('minutes', { onChange: () => setChosen(true) })}
        />
      </div>
      {spread && (
        <p className="hint" role="status">
          {fr.arrange.spread(hour(date.startsAt, zone), hour(new Date(end).toISOString(), zone))}
        </p>
      )}
    </div>
  );
}

interface Held {
  form: UseFormReturn<TypedPlaces>;
  date: Occurrence;
  error?: string;
}

/** Places kept for the people whom a partner sends. */
function Quotas({ form, date, error }: Held) {
  const { zone } = useTenant();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'quotas' });
  const typed = useWatch({ control: form.control, name: 'quotas' });
  const options = partnerOptions(date);
  const start = toFields(date.startsAt, zone);
  const add = () =>
    append({
      partner: options[0]?.value ?? OTHER,
      name: '',
      places: '1',
      day: start.date,
      time: start.time,
    });
  return (
    <fieldset className="choices" aria-describedby={error ? 'field-quotas-error' : undefined}>
      <legend>{fr.arrange.quotas}</legend>
      <p className="hint">{fr.arrange.quotasHint}</p>
      <FieldError id="field-quotas-error" error={error} />
      {fields.map((field, at) => (
        <div className="quota" key={field.id}>
          <SelectField
            label={fr.arrange.partner}
            options={[...options, { value: OTHER, label: fr.arrange.other }]}
            {...form.register(`quotas.${at}.partner`)}
          />
          {typed[at]?.partner === OTHER && (
            <TextField
              label={fr.arrange.name}
              maxLength={200}
              {...form.register(`quotas.${at}.name`)}
            />
          )}
          <TextField
            label={fr.arrange.heldPlaces}
            type="number"
            inputMode="numeric"
            min={1}
            {...form.register(`quotas.${at}.places`)}
          />
          <TextField label={fr.arrange.until} type="date" {...form.register(`quotas.${at}.day`)} />
          <TextField label={fr.arrange.at} type="time" {...form.register(`quotas.${at}.time`)} />
          <button
            type="button"
            className="button"
            aria-label={fr.arrange.removeWhole(at + 1)}
            onClick={() => remove(at)}
          >
            {fr.arrange.remove}
          </button>
        </div>
      ))}
      <p>
        <button type="button" className="button" id="field-quotas" onClick={add}>
          {fr.arrange.add}
        </button>
      </p>
    </fieldset>
  );
}
