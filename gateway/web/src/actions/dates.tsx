import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { addDate, addRhythm, forgetPlanning, useRhythmPreview } from '../api/planning.ts';
import type { RhythmPreview, RhythmRequest } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { longDay } from '../kit/days.ts';
import { useSettled } from '../kit/draft.ts';
import { ChoiceBox, FieldError, SelectField, TextField } from '../kit/fields.tsx';
import { Notice, Trouble } from '../kit/notice.tsx';
import { useTell } from '../kit/told.tsx';
import { toInstant } from '../kit/when.ts';
import { fr } from './fr.ts';

type Weekday = keyof typeof fr.dates.weekdays;
type RhythmCode = keyof typeof fr.dates.rhythms;
type Week = keyof typeof fr.dates.weeks;

const WEEKDAYS = Object.keys(fr.dates.weekdays) as Weekday[];
const SETTLED_MILLIS = 300;

interface Typed {
  often: boolean;
  first: string;
  last: string;
  from: string;
  to: string;
  days: Weekday[];
  rhythm: RhythmCode;
  week: Week;
}

const NOTHING: Typed = {
  often: false,
  first: '',
  last: '',
  from: '09:00',
  to: '12:00',
  days: [],
  rhythm: '1W',
  week: '1',
};

function rhythmOf(typed: Typed, skip: string[]): RhythmRequest | undefined {
  const monthly = typed.rhythm.endsWith('M');
  const days = monthly ? typed.days.slice(0, 1) : typed.days;
  if (!typed.first || !typed.last || !typed.from || !typed.to || days.length === 0)
    return undefined;
  return {
    every: monthly ? 'MONTH' : 'WEEK',
    interval: Number(typed.rhythm[0]),
    days,
    weeks: monthly ? [Number(typed.week)] : undefined,
    from: typed.first,
    until: typed.last,
    startTime: typed.from,
    endTime: typed.to,
    skip,
  };
}

/** Gives an action one date, or a series that always has an end. */
export function AddDates({ actionId }: { actionId: string }) {
  const { base, slug, zone } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [typed, setTyped] = useState(NOTHING);
  const [held, setHeld] = useState<string[]>([]);
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const [refused, setRefused] = useState(0);
  const set = (changed: Partial<Typed>) => setTyped((known) => ({ ...known, ...changed }));
  const asked = useSettled(typed.often ? rhythmOf(typed, []) : undefined, SETTLED_MILLIS);
  const preview = useRhythmPreview(actionId, asked);
  const skip = (preview.data?.proposedToSkip ?? []).filter((day) => !held.includes(day));
  const count = (preview.data?.dates.length ?? 0) - skip.length;

  const addOnce = async () => {
    const startsAt = toInstant(typed.first, typed.from, zone);
    const endsAt = toInstant(typed.first, typed.to, zone);
    if (!startsAt || !endsAt) return undefined;
    return (await addDate(base, actionId, { startsAt, endsAt })).body.items.length;
  };
  const addOften = async () => {
    const request = rhythmOf(typed, skip);
    if (!request) return undefined;
    const { body } = await addRhythm(base, actionId, request);
    setRefused(body.refused.length);
    return body.dates - body.refused.length;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setError(undefined);
    setRefused(0);
    try {
      const added = await (typed.often ? addOften() : addOnce());
      setMissing(added === undefined);
      if (added === undefined) return;
      await forgetPlanning(client, slug);
      tell(fr.dates.added(added));
      setTyped((known) => ({ ...NOTHING, often: known.often, from: known.from, to: known.to }));
    } catch (refusal) {
      setError(refusal);
    }
  };
  return (
    <form className="card stack screen-only" onSubmit={submit} noValidate>
      <h2>{fr.dates.title}</h2>
      <HowMany often={typed.often} onChange={(often) => set({ often })} />
      {typed.often ? <Series typed={typed} set={set} /> : <Once typed={typed} set={set} />}
      <div className="side-by-side">
        <TextField
          label={fr.dates.from}
          type="time"
          value={typed.from}
          onChange={(event) => set({ from: event.target.value })}
        />
        <TextField
          label={fr.dates.to}
          type="time"
          value={typed.to}
          onChange={(event) => set({ to: event.target.value })}
        />
      </div>
      {typed.often && asked && preview.data && (
        <Preview preview={preview.data} held={held} onHeld={setHeld} />
      )}
      <FieldError
        id="dates-missing"
        error={missing ? (typed.often ? fr.dates.missingSeries : fr.dates.missing) : undefined}
      />
      <Trouble error={error ?? (asked ? preview.error : undefined)} />
      {refused > 0 && (
        <Notice kind="look">
          <p>{fr.dates.refused(refused)}</p>
        </Notice>
      )}
      <div className="acts">
        <button type="submit" className="button">
          {asked && count > 0 ? fr.dates.addMany(count) : fr.dates.add}
        </button>
      </div>
    </form>
  );
}

function HowMany({ often, onChange }: { often: boolean; onChange: (often: boolean) => void }) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{fr.dates.how}</legend>
      <div className="row">
        <ChoiceBox
          type="radio"
          name={name}
          label={fr.dates.once}
          checked={!often}
          onChange={() => onChange(false)}
        />
        <ChoiceBox
          type="radio"
          name={name}
          label={fr.dates.often}
          checked={often}
          onChange={() => onChange(true)}
        />
      </div>
    </fieldset>
  );
}

interface Part {
  typed: Typed;
  set: (changed: Partial<Typed>) => void;
}

function Once({ typed, set }: Part) {
  return (
    <TextField
      className="mid"
      label={fr.dates.day}
      type="date"
      value={typed.first}
      onChange={(event) => set({ first: event.target.value })}
    />
  );
}

function Series({ typed, set }: Part) {
  const monthly = typed.rhythm.endsWith('M');
  const toggle = (day: Weekday, checked: boolean) =>
    set({
      days: monthly
        ? [day]
        : WEEKDAYS.filter((known) => (known === day ? checked : typed.days.includes(known))),
    });
  return (
    <>
      <SelectField
        className="mid"
        label={fr.dates.rhythm}
        value={typed.rhythm}
        onChange={(event) =>
          set({ rhythm: event.target.value as RhythmCode, days: typed.days.slice(0, 1) })
        }
        options={Object.entries(fr.dates.rhythms).map(([value, label]) => ({ value, label }))}
      />
      {monthly && (
        <SelectField
          className="mid"
          label={fr.dates.which}
          value={typed.week}
          onChange={(event) => set({ week: event.target.value as Week })}
          options={Object.entries(fr.dates.weeks).map(([value, label]) => ({ value, label }))}
        />
      )}
      <fieldset className="choices">
        <legend>{fr.dates.every}</legend>
        <div className="row">
          {WEEKDAYS.map((day) => (
            <ChoiceBox
              key={day}
              type={monthly ? 'radio' : 'checkbox'}
              name={monthly ? 'weekday' : day}
              label={fr.dates.weekdays[day]}
              checked={typed.days.includes(day)}
              onChange={(event) => toggle(day, event.target.checked)}
            />
          ))}
        </div>
      </fieldset>
      <div className="side-by-side">
        <TextField
          label={fr.dates.first}
          type="date"
          value={typed.first}
          onChange={(event) => set({ first: event.target.value })}
        />
        <TextField
          label={fr.dates.last}
          type="date"
          value={typed.last}
          onChange={(event) => set({ last: event.target.value })}
        />
      </div>
    </>
  );
}

interface Previewed {
  preview: RhythmPreview;
  held: string[];
  onHeld: (days: string[]) => void;
}

function Preview({ preview, held, onHeld }: Previewed) {
  const proposed = preview.dates.filter((date) => preview.proposedToSkip.includes(date.date));
  return (
    <>
      <p role="status">{fr.dates.preview(preview.words, preview.dates.length)}</p>
      {preview.schoolHolidaysUnknown && <p className="hint">{fr.dates.unknownHolidays}</p>}
      {proposed.length > 0 && (
        <fieldset className="choices">
          <legend>{fr.dates.skip}</legend>
          <p className="hint">{fr.dates.skipHint}</p>
          {proposed.map(({ date, daysOff }) => (
            <ChoiceBox
              key={date}
              label={fr.dates.skipLine(longDay(date), daysOff.map((off) => off.words).join(', '))}
              checked={!held.includes(date)}
              onChange={(event) =>
                onHeld(event.target.checked ? held.filter((day) => day !== date) : [...held, date])
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
