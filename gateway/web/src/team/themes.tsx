import type { UseFormReturn } from 'react-hook-form';
import { useThemes } from '../api/planning.ts';
import { ChoiceBox, FieldError, fieldId } from '../kit/fields.tsx';
import { fr } from './fr.ts';
import type { Values } from './values.ts';

/** What somebody likes to hold; a date of these themes is proposed to them first. */
export function FavouriteThemes({ form, error }: { form: UseFormReturn<Values>; error?: string }) {
  const themes = useThemes().data?.items ?? [];
  const chosen = form.watch('favouriteThemes');
  return (
    <details className="fold" open={error !== undefined}>
      <summary id={fieldId('favouriteThemes')}>{fr.form.themes(chosen.length)}</summary>
      <div className="choices-columns">
        <FieldError id="themes-error" error={error} />
        {themes.map(({ code, label }) => (
          <ChoiceBox key={code} value={code} label={label} {...form.register('favouriteThemes')} />
        ))}
      </div>
    </details>
  );
}
