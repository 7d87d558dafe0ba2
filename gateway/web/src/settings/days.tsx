import { useState } from 'react';
import type { Reply } from '../api/http.ts';
import { TextField } from '../kit/fields.tsx';
import { fr } from './fr.ts';
import { SettingForm, SettingPage, useSaving } from './sheet.tsx';
import { numberOf } from './values.ts';

interface Days {
  days: number;
}

/** Within how many days requests are answered. */
export function RequestPromise() {
  return <DaysPage path="/settings/requests" words={fr.promise} />;
}

/** For how many days after a date the people enrolled in it are known. */
export function BookingRetention() {
  return <DaysPage path="/bookings/retention" words={fr.retention} />;
}

interface Asked {
  path: string;
  words: { title: string; text: string; days: string; hint: string };
}

function DaysPage({ path, words }: Asked) {
  return (
    <SettingPage<Days> title={words.title} text={words.text} path={path}>
      {(stored) => <Form key={stored.etag} stored={stored} path={path} words={words} />}
    </SettingPage>
  );
}

const daysOf = ({ days }: Days): Days => ({ days });

function Form({ stored, path, words }: Asked & { stored: Reply<Days> }) {
  const [typed, setTyped] = useState(String(stored.body.days));
  const { errors, rest, at, save } = useSaving(path, stored, daysOf, ['days']);
  return (
    <SettingForm {...{ errors, rest, at }} onSave={() => save({ days: numberOf(typed) } as Days)}>
      <TextField
        name="days"
        className="narrow"
        inputMode="numeric"
        label={words.days}
        hint={words.hint}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        error={errors.days}
      />
    </SettingForm>
  );
}
