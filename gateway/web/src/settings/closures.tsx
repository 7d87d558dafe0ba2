import { useFieldArray, useForm } from 'react-hook-form';
import type { Reply } from '../api/http.ts';
import type { Closures as Settings } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { TextField } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { fr } from './fr.ts';
import { SettingForm, SettingPage, useSaving } from './sheet.tsx';

const PATH = '/settings/closures';

/** The days on which the tenant does not go out. */
export function Closures() {
  return (
    <SettingPage<Settings> title={fr.closures.title} text={fr.closures.text} path={PATH}>
      {(stored) => <Form key={stored.etag} stored={stored} />}
    </SettingPage>
  );
}

const periodsOf = ({ periods }: Settings): Settings => ({
  periods: periods.map(({ name, from, until }) => ({
    name,
    from: from || null,
    until: until || null,
  })) as Settings['periods'],
});

function Form({ stored }: { stored: Reply<Settings> }) {
  const { coordinator } = useTenant();
  const form = useForm<Settings>({ defaultValues: stored.body });
  const periods = useFieldArray({ control: form.control, name: 'periods' });
  const names = periods.fields.flatMap((_, at) =>
    ['name', 'from', 'until'].map((field) => `periods.${at}.${field}`),
  );
  const { errors, rest, at, save } = useSaving(PATH, stored, periodsOf, names);
  return (
    <SettingForm
      {...{ errors, rest, at }}
      onSave={form.handleSubmit((typed) => save(periodsOf(typed)))}
    >
      {periods.fields.length === 0 && <p className="quiet">{fr.closures.none}</p>}
      {periods.fields.map((field, index) => (
        <fieldset key={field.id} className="card stack">
          <legend>{fr.closures.one(index + 1)}</legend>
          <TextField
            label={fr.closures.name}
            hint={fr.closures.nameHint}
            error={errors[`periods.${index}.name`]}
            {...form.register(`periods.${index}.name`)}
          />
          <div className="side-by-side">
            <TextField
              label={fr.closures.from}
              type="date"
              error={errors[`periods.${index}.from`]}
              {...form.register(`periods.${index}.from`)}
            />
            <TextField
              label={fr.closures.until}
              type="date"
              error={errors[`periods.${index}.until`]}
              {...form.register(`periods.${index}.until`)}
            />
          </div>
          {coordinator && (
            <p>
              <button type="button" className="button" onClick={() => periods.remove(index)}>
                {fr.closures.remove}
                <span className="unseen"> {fr.closures.one(index + 1)}</span>
              </button>
            </p>
          )}
        </fieldset>
      ))}
      {coordinator && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => periods.append({ name: '', from: '', until: '' })}
          >
            <Icon name="plus" />
            {fr.closures.add}
          </button>
        </p>
      )}
    </SettingForm>
  );
}
