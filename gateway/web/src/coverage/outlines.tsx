import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dropOutlines, giveOutlines, useOutlines } from '../api/coverage.ts';
import { useTenant } from '../frame/tenant.ts';
import { TextField } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';

/** The outlines by which the map is drawn: given as a file, or given up again. */
export function OutlinesForm() {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const outlines = useOutlines().data;
  const act = async (act: () => Promise<unknown>, told: string) => {
    setError(undefined);
    try {
      await act();
      await client.invalidateQueries({ queryKey: [slug, 'outlines'] });
      tell(told);
    } catch (refused) {
      setError(refused);
    }
  };
  const given = outlines?.communes.length ?? 0;
  return (
    <section className="card stack screen-only">
      <h2>{fr.outlines.title}</h2>
      <p>{given > 0 ? fr.outlines.given(given) : fr.outlines.none}</p>
      {outlines && outlines.missing.length > 0 && (
        <p>{fr.outlines.missing(outlines.missing.length)}</p>
      )}
      <Trouble error={error} />
      <TextField
        label={fr.outlines.file}
        hint={fr.outlines.hint}
        type="file"
        accept=".geojson,.json,application/geo+json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) act(() => giveOutlines(base, file), fr.outlines.taken);
          event.target.value = '';
        }}
      />
      {given > 0 && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => act(() => dropOutlines(base), fr.outlines.dropped)}
          >
            {fr.outlines.drop}
          </button>
        </p>
      )}
    </section>
  );
}
