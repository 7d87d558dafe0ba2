import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { saveOutcomeSettings, useOutcomeSettings } from '../api/outcomes.ts';
import { OUTCOME_DETAILS, type OutcomeDetail } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { ChoiceBox } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { useTell } from '../kit/told.tsx';
import { fr as words } from '../outcomes/fr.ts';
import { fr } from './fr.ts';

/** What the tenant asks of each date, beside the two numbers. */
export function OutcomeSettingsForm() {
  const found = useOutcomeSettings();
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const { body, etag } = found.data;
  return <Form key={body.version} hidden={body.hidden} etag={etag} />;
}

function Form({ hidden, etag }: { hidden: OutcomeDetail[]; etag: string | null }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [chosen, setChosen] = useState(hidden);
  const [error, setError] = useState<unknown>();
  const save = async (details: OutcomeDetail[], seen: string | null) => {
    setError(undefined);
    try {
      const saved = await saveOutcomeSettings(base, details, seen);
      tell(fr.settingsSaved, () => save(hidden, saved.etag));
      await Promise.all(
        ['outcomes', 'my-day'].map((kind) => client.invalidateQueries({ queryKey: [slug, kind] })),
      );
    } catch (refused) {
      setError(refused);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(chosen, etag);
  };
  return (
    <form className="stack report-settings" onSubmit={submit}>
      <Trouble error={error} />
      <fieldset className="stack-tight">
        <legend>
          <h2>{fr.settingsTitle}</h2>
        </legend>
        <p className="quiet">{fr.settingsText}</p>
        {OUTCOME_DETAILS.map((detail) => (
          <ChoiceBox
            key={detail}
            label={words.details[detail]}
            checked={!chosen.includes(detail)}
            onChange={(event) =>
              setChosen(
                event.target.checked ? chosen.filter((it) => it !== detail) : [...chosen, detail],
              )
            }
          />
        ))}
      </fieldset>
      <div className="acts">
        <button type="submit" className="button button-primary">
          {fr.saveSettings}
        </button>
      </div>
    </form>
  );
}
