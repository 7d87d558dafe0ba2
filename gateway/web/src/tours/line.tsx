import type { ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import type { Action, Tour, TourPreview } from '../api/types.ts';
import { CommuneBox } from '../communes/commune-box.tsx';
import { useTenant } from '../frame/tenant.ts';
import { FieldError, type FormErrors, fieldId, SelectField, TextField } from '../kit/fields.tsx';
import { span, toFields } from '../kit/when.ts';
import { fr } from './fr.ts';
import { after, time, type Values } from './values.ts';

interface Shown {
  at: number;
  actions: Action[];
  errors: FormErrors;
  way?: TourPreview['ways'][number];
  /** As the tour said it last. */
  stop?: Tour['stops'][number];
  acts: ReactNode;
}

/** One stop: commune, place, hours, the way before it, and what is wrong with it. */
export function StopLine({ at, actions, errors, way, stop, acts }: Shown) {
  const { control, register, watch } = useFormContext<Values>();
  const line = watch(`stops.${at}`);
  const error = (field: string) => errors[`stops.${at}.${field}`];
  const late = error('arrivesAt') ?? way?.flaw ?? undefined;
  return (
    <fieldset className="stack-tight">
      <legend className="unseen">{fr.line(at + 1, line?.commune?.name)}</legend>
      <div className="tour-fields">
        <Controller
          control={control}
          name={`stops.${at}.commune`}
          render={({ field }) => (
            <CommuneBox
              name={`stops.${at}.place`}
              label={fr.commune}
              value={field.value}
              onChange={field.onChange}
              error={error('place')}
            />
          )}
        />
        <TextField label={fr.place} optional {...register(`stops.${at}.label`)} />
        <TextField
          label={fr.arrives}
          type="time"
          aria-describedby={late ? lateId(at) : undefined}
          aria-invalid={late ? true : undefined}
          {...register(`stops.${at}.arrivesAt`)}
        />
        <TextField
          label={fr.leaves}
          type="time"
          error={error('leavesAt')}
          {...register(`stops.${at}.leavesAt`)}
        />
        {at > 0 && (
          <TextField
            label={fr.travel}
            type="number"
            min={0}
            max={600}
            placeholder={way?.neededMinutes == null ? undefined : String(way.neededMinutes)}
            error={error('travelMinutes')}
            {...register(`stops.${at}.travelMinutes`)}
          />
        )}
      </div>
      <FieldError id={lateId(at)} error={late} />
      <Way at={at} way={way} />
      {stop && <Alone stop={stop} />}
      <div className="row row-apart">
        <details className="fold">
          <summary>{fr.ownAction}</summary>
          <SelectField
            label={fr.ownAction}
            error={error('actionId')}
            options={[
              { value: '', label: fr.sameAction },
              ...actions.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            {...register(`stops.${at}.actionId`)}
          />
        </details>
        {acts}
      </div>
    </fieldset>
  );
}

const lateId = (at: number) => `${fieldId(`stops.${at}.arrivesAt`)}-late`;

function Way({ at, way }: Pick<Shown, 'at' | 'way'>) {
  const { watch } = useFormContext<Values>();
  const before = watch(`stops.${at - 1}.leavesAt`);
  const typed = watch(`stops.${at}.travelMinutes`);
  if (at === 0 || way?.neededMinutes == null) return null;
  const earliest = before ? after(before, way.neededMinutes) : undefined;
  return (
    <p className="hint">
      {fr.way(way.neededMinutes, typed === '')}
      {earliest && fr.earliest(earliest)}
    </p>
  );
}

/** What its date says otherwise than the tour, since somebody changed it alone. */
function Alone({ stop }: { stop: NonNullable<Shown['stop']> }) {
  const { zone } = useTenant();
  const { state, startsAt, endsAt } = stop;
  if (!state || !startsAt || !endsAt) return null;
  if (state !== 'SCHEDULED') return <p className="hint">{fr.off(fr.states[state])}</p>;
  const same =
    toFields(startsAt, zone).time === time(stop.arrivesAt) &&
    toFields(endsAt, zone).time === time(stop.leavesAt);
  return same ? null : <p className="hint">{fr.alone(span(startsAt, endsAt, zone))}</p>;
}
