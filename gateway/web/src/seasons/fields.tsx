import type { UseFormReturn } from 'react-hook-form';
import type { SeasonRequest } from '../api/types.ts';
import { type FormErrors, TextField } from '../kit/fields.tsx';
import { fr } from './fr.ts';

export const SEASON_FIELDS = ['name', 'from', 'to'] as const;

interface Asked {
  form: UseFormReturn<SeasonRequest>;
  errors: FormErrors;
}

/** What makes a season: its name, its first and its last day. */
export function SeasonFields({ form, errors }: Asked) {
  return (
    <>
      <TextField
        label={fr.form.name}
        hint={fr.form.nameHint}
        error={errors.name}
        {...form.register('name')}
      />
      <div className="side-by-side">
        <TextField
          label={fr.form.from}
          type="date"
          error={errors.from}
          {...form.register('from', { setValueAs: dayOrNull })}
        />
        <TextField
          label={fr.form.to}
          type="date"
          error={errors.to}
          {...form.register('to', { setValueAs: dayOrNull })}
        />
      </div>
    </>
  );
}

/** No day is null: the service says that it is missing, instead of that it cannot be read. */
const dayOrNull = (typed: string | null) => typed || null;
