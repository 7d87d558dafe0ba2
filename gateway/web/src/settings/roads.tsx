import { useState } from 'react';
import type { Reply } from '../api/http.ts';
import type { Roads as Settings } from '../api/types.ts';
import { TextField } from '../kit/fields.tsx';
import { fr } from './fr.ts';
import { SettingForm, SettingPage, useSaving } from './sheet.tsx';
import { minutesFor, numberOf, typedNumber } from './values.ts';

const PATH = '/settings/roads';
const EXAMPLE_KM = 10;

/** How long the roads take. */
export function Roads() {
  return (
    <SettingPage<Settings> title={fr.roads.title} text={fr.roads.text} path={PATH}>
      {(stored) => <Form key={stored.etag} stored={stored} />}
    </SettingPage>
  );
}

const settingsOf = ({ factor, kmPerHour }: Settings): Settings => ({ factor, kmPerHour });

function Form({ stored }: { stored: Reply<Settings> }) {
  const [factor, setFactor] = useState(typedNumber(stored.body.factor));
  const [speed, setSpeed] = useState(String(stored.body.kmPerHour));
  const { errors, rest, at, save } = useSaving(PATH, stored, settingsOf, ['factor', 'kmPerHour']);
  const typed = { factor: numberOf(factor), kmPerHour: numberOf(speed) };
  const minutes = minutesFor(EXAMPLE_KM, typed.factor, typed.kmPerHour);
  return (
    <SettingForm {...{ errors, rest, at }} onSave={() => save(typed as Settings)}>
      <TextField
        name="factor"
        className="narrow"
        inputMode="decimal"
        label={fr.roads.factor}
        hint={fr.roads.factorHint}
        value={factor}
        onChange={(event) => setFactor(event.target.value)}
        error={errors.factor}
      />
      <TextField
        name="kmPerHour"
        className="narrow"
        inputMode="numeric"
        label={fr.roads.speed}
        hint={fr.roads.speedHint}
        value={speed}
        onChange={(event) => setSpeed(event.target.value)}
        error={errors.kmPerHour}
      />
      {minutes !== undefined && <p role="status">{fr.roads.example(minutes)}</p>}
    </SettingForm>
  );
}
