import './team.css';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { type FormErrors, fieldId, SelectField, TextField } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { fr } from './fr.ts';
import { type HoursValues, type Values, WEEKDAYS } from './values.ts';

const MORNING: HoursValues = { day: 'MONDAY', from: '09:00', to: '12:00' };

interface Asked {
  form: UseFormReturn<Values>;
  errors: FormErrors;
}

/** When somebody works, one line a span. */
export function Hours({ form, errors }: Asked) {
  const spans = useFieldArray({ control: form.control, name: 'workingHours' });
  const add = () => spans.append(form.getValues('workingHours').at(-1) ?? MORNING);
  return (
    <fieldset className="stack member-hours">
      <legend>{fr.form.hours}</legend>
      <p className="hint">{fr.form.hoursHint}</p>
      {spans.fields.map((field, at) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset within one would be read twice
        <div
          key={field.id}
          id={fieldId(`workingHours.${at}`)}
          className="member-span"
          role="group"
          tabIndex={-1}
          aria-label={fr.form.span(at + 1)}
        >
          <SelectField
            label={fr.form.day}
            options={WEEKDAYS.map((day) => ({ value: day, label: fr.weekdays[day] }))}
            error={errors[`workingHours.${at}`] ?? errors[`workingHours.${at}.day`]}
            {...form.register(`workingHours.${at}.day`)}
          />
          <TextField
            label={fr.form.from}
            type="time"
            error={errors[`workingHours.${at}.from`]}
            {...form.register(`workingHours.${at}.from`)}
          />
          <TextField
            label={fr.form.to}
            type="time"
            error={errors[`workingHours.${at}.to`]}
            {...form.register(`workingHours.${at}.to`)}
          />
          <button
            type="button"
            className="button button-icon"
            aria-label={fr.form.removeSpan(at + 1)}
            onClick={() => spans.remove(at)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <p>
        <button type="button" className="button" onClick={add}>
          <Icon name="plus" />
          {fr.form.addSpan}
        </button>
      </p>
    </fieldset>
  );
}
