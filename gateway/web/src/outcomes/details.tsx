import { useState } from 'react';
import { useThemes } from '../api/planning.ts';
import { AGES, type Errands, OPERATORS, type Operator, type OutcomeDetail } from '../api/types.ts';
import { CommuneBox } from '../communes/commune-box.tsx';
import { type FormErrors, SelectField, TextField } from '../kit/fields.tsx';
import { fr } from './fr.ts';
import type { Typed } from './typed.ts';

/** The fields to which the service's errors lead. */
export const FIELDS = [
  'met',
  'newcomers',
  'ages',
  'communes',
  'themes',
  'errands',
  'withoutTransport',
  'needs',
  'minutes',
] as const;

interface Detailed {
  form: Typed;
  set: (changed: Partial<Typed>) => void;
  errors: FormErrors;
  hidden: OutcomeDetail[];
  planned: number;
}

/** What may be said beside the two numbers, as far as the tenant asks it. */
export function Details({ form, set, errors, hidden, planned }: Detailed) {
  const asked = (detail: OutcomeDetail) => !hidden.includes(detail);
  const wrong = FIELDS.slice(2).some((field) => errors[field]);
  return (
    <details className="fold" open={wrong || undefined}>
      <summary>{fr.precisely}</summary>
      <div className="stack">
        {asked('AGES') && (
          <fieldset className="outcome-group">
            <legend>{fr.ages}</legend>
            {errors.ages && <p className="error">{errors.ages}</p>}
            <div className="outcome-numbers">
              {AGES.map((age, at) => (
                <Count
                  key={age}
                  name={at === 0 ? 'ages' : undefined}
                  label={fr.age[age]}
                  value={form.ages[age] ?? ''}
                  onChange={(value) => set({ ages: { ...form.ages, [age]: value } })}
                />
              ))}
            </div>
          </fieldset>
        )}
        {asked('COMMUNES') && <CommuneCounts form={form} set={set} error={errors.communes} />}
        {asked('THEMES') && <ThemeCounts form={form} set={set} error={errors.themes} />}
        {asked('ERRANDS') && <ErrandCounts form={form} set={set} error={errors.errands} />}
        <div className="outcome-numbers">
          {asked('TRANSPORT') && (
            <Count
              name="withoutTransport"
              label={fr.transport}
              error={errors.withoutTransport}
              value={form.withoutTransport}
              onChange={(withoutTransport) => set({ withoutTransport })}
            />
          )}
          {asked('NEEDS') && (
            <Count
              name="needs"
              label={fr.needs}
              error={errors.needs}
              value={form.needs}
              onChange={(needs) => set({ needs })}
            />
          )}
          {asked('TIME') && (
            <Count
              name="minutes"
              label={fr.time}
              hint={fr.timeHint(planned)}
              error={errors.minutes}
              value={form.minutes}
              onChange={(minutes) => set({ minutes })}
            />
          )}
        </div>
      </div>
    </details>
  );
}

interface Counted {
  name?: string;
  label: string;
  hint?: string;
  error?: string;
  value: string;
  onChange: (value: string) => void;
}

function Count({ onChange, ...field }: Counted) {
  return (
    <TextField
      {...field}
      inputMode="numeric"
      className="outcome-number"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

type Part = Pick<Detailed, 'form' | 'set'> & { error?: string };

function CommuneCounts({ form, set, error }: Part) {
  const [round, setRound] = useState(0);
  const change = (insee: string, people: string) =>
    set({ communes: form.communes.map((it) => (it.insee === insee ? { ...it, people } : it)) });
  return (
    <fieldset className="outcome-group">
      <legend>{fr.communes}</legend>
      {error && <p className="error">{error}</p>}
      <div className="outcome-numbers">
        {form.communes.map(({ insee, name, people }) => (
          <Count
            key={insee}
            label={name}
            value={people}
            onChange={(value) => change(insee, value)}
          />
        ))}
      </div>
      <CommuneBox
        key={round}
        name="communes"
        label={fr.addCommune}
        value={null}
        onChange={(chosen) => {
          if (!chosen || form.communes.some((it) => it.insee === chosen.insee)) return;
          set({ communes: [...form.communes, { ...chosen, people: '' }] });
          setRound(round + 1);
        }}
      />
    </fieldset>
  );
}

function ThemeCounts({ form, set, error }: Part) {
  const themes = useThemes().data?.items ?? [];
  const labelOf = (code: string) => themes.find((it) => it.code === code)?.label ?? code;
  const change = (code: string, people: string) =>
    set({ themes: form.themes.map((it) => (it.code === code ? { ...it, people } : it)) });
  const left = themes.filter(({ code }) => !form.themes.some((it) => it.code === code));
  return (
    <fieldset className="outcome-group">
      <legend>{fr.themes}</legend>
      {error && <p className="error">{error}</p>}
      <div className="outcome-numbers">
        {form.themes.map(({ code, people }) => (
          <Count
            key={code}
            label={labelOf(code)}
            value={people}
            onChange={(value) => change(code, value)}
          />
        ))}
      </div>
      <SelectField
        name="themes"
        label={fr.addTheme}
        value=""
        onChange={(event) =>
          set({ themes: [...form.themes, { code: event.target.value, people: '' }] })
        }
        options={[
          { value: '', label: fr.chooseTheme },
          ...left.map(({ code, label }) => ({ value: code, label })),
        ]}
      />
    </fieldset>
  );
}

const BECAME: (keyof Errands)[] = ['solved', 'followUp', 'redirected'];

function ErrandCounts({ form, set, error }: Part) {
  const change = (operator: Operator, became: keyof Errands, value: string) => {
    const none = { solved: '', followUp: '', redirected: '' };
    const of = { ...none, ...form.errands[operator], [became]: value };
    set({ errands: { ...form.errands, [operator]: of } });
  };
  return (
    <fieldset className="outcome-group">
      <legend>{fr.errands}</legend>
      {error && <p className="error">{error}</p>}
      <table className="errands">
        <thead>
          <tr>
            <th scope="col">{fr.operator}</th>
            {BECAME.map((became) => (
              <th scope="col" key={became}>
                {fr[became]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {OPERATORS.map((operator) => (
            <tr key={operator}>
              <th scope="row">{fr.operators[operator]}</th>
              {BECAME.map((became) => (
                <td key={became}>
                  <input
                    className="input outcome-number"
                    inputMode="numeric"
                    aria-label={fr.errandsOf(fr.operators[operator], fr[became])}
                    value={form.errands[operator]?.[became] ?? ''}
                    onChange={(event) => change(operator, became, event.target.value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
