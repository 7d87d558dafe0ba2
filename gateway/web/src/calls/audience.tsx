import type { UseFormReturn } from 'react-hook-form';
import type { CallPreview } from '../api/types.ts';
import { useOwnCommunes } from '../api/volunteers.ts';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { ChoiceBox, type FormErrors, SelectField, TextField } from '../kit/fields.tsx';
import { skillOptions } from '../volunteers/words.tsx';
import { type Composed, waveSize } from './request.ts';

interface Part {
  form: UseFormReturn<Composed>;
  composed: Composed;
}

/** Everyone who may be asked, or those of some communes, skills, with a vehicle, free at that time. */
export function AudienceFields({ form, composed, noCentres }: Part & { noCentres: boolean }) {
  const communes = useOwnCommunes();
  return (
    <fieldset className="choices">
      <legend>{fr.audience.whom}</legend>
      <ChoiceBox type="radio" label={fr.audience.all} value="ALL" {...form.register('whom')} />
      <ChoiceBox type="radio" label={fr.audience.some} value="SOME" {...form.register('whom')} />
      {composed.whom === 'SOME' && (
        <div className="card stack">
          <fieldset className="choices">
            <legend>{fr.audience.skills}</legend>
            <div className="choices-columns">
              {skillOptions.map((skill) => (
                <ChoiceBox
                  key={skill.value}
                  label={skill.label}
                  value={skill.value}
                  {...form.register('skills')}
                />
              ))}
            </div>
          </fieldset>
          <div className="side-by-side">
            <SelectField
              label={fr.audience.vehicle}
              options={[
                { value: '', label: fr.audience.anyVehicle },
                { value: 'CAR', label: fr.audience.car },
                { value: 'VAN', label: fr.audience.van },
              ]}
              {...form.register('vehicle')}
            />
            {!noCentres && (
              <SelectField
                label={fr.audience.distance}
                options={[
                  { value: '', label: fr.audience.anyDistance },
                  ...[5, 10, 15, 20].map((km) => ({
                    value: String(km),
                    label: fr.audience.within(km),
                  })),
                ]}
                {...form.register('withinKm')}
              />
            )}
          </div>
          <ChoiceBox
            label={fr.audience.available}
            hint={fr.audience.availableHint}
            {...form.register('available')}
          />
          <details className="fold" open={composed.communes.length > 0}>
            <summary>{fr.audience.communes(composed.communes.length)}</summary>
            <fieldset>
              <legend className="unseen">{fr.audience.communesLegend}</legend>
              <div className="choices-columns">
                {communes.map((commune) => (
                  <ChoiceBox
                    key={commune.insee}
                    label={commune.name}
                    value={commune.insee}
                    {...form.register('communes')}
                  />
                ))}
              </div>
            </fieldset>
          </details>
        </div>
      )}
    </fieldset>
  );
}

/** In waves, as proposed, or all at once; and the cap, which a coordinator may lift with a reason. */
export function PaceFields(props: Part & { errors: FormErrors; preview?: CallPreview }) {
  const { form, composed, errors, preview } = props;
  const { coordinator } = useTenant();
  const everyone = preview?.recipients;
  return (
    <>
      <fieldset className="choices">
        <legend>{fr.pace.question}</legend>
        <ChoiceBox
          type="radio"
          label={fr.pace.waves}
          hint={fr.pace.wavesHint(waveSize(composed))}
          value="WAVES"
          {...form.register('pace')}
        />
        <ChoiceBox
          type="radio"
          label={fr.pace.all}
          hint={
            everyone === undefined
              ? fr.pace.allHint
              : fr.pace.allCount(
                  everyone,
                  composed.pace === 'ALL' ? preview?.atCapAfter : undefined,
                )
          }
          value="ALL"
          {...form.register('pace')}
        />
      </fieldset>
      {composed.pace === 'WAVES' && (
        <SelectField
          label={fr.pace.every}
          className="mid"
          error={errors.everyMinutes}
          options={['30', '60', '120', '240', '1440'].map((value) => ({
            value,
            label: fr.pace.minutes[value as keyof typeof fr.pace.minutes],
          }))}
          {...form.register('everyMinutes')}
        />
      )}
      <details
        className="fold"
        open={Boolean(errors.liftReason || errors.answerByDate || composed.liftCap)}
      >
        <summary>{fr.form.precisely}</summary>
        <div className="stack">
          <fieldset>
            <legend className="unseen">{fr.compose.answerBy}</legend>
            <div className="side-by-side">
              <TextField
                label={fr.compose.answerBy}
                hint={fr.compose.answerByHint}
                optional
                type="date"
                error={errors.answerByDate}
                {...form.register('answerByDate')}
              />
              {composed.answerByDate && (
                <TextField
                  label={fr.compose.answerByTime}
                  hint={fr.compose.answerByTimeHint}
                  type="time"
                  step={300}
                  {...form.register('answerByTime')}
                />
              )}
            </div>
          </fieldset>
          {coordinator && (
            <ChoiceBox
              label={fr.pace.liftCap}
              hint={fr.pace.liftCapHint}
              {...form.register('liftCap')}
            />
          )}
          {coordinator && composed.liftCap && (
            <TextField
              label={fr.pace.liftReason}
              hint={fr.pace.liftReasonHint}
              error={errors.liftReason}
              {...form.register('liftReason')}
            />
          )}
        </div>
      </details>
    </>
  );
}
