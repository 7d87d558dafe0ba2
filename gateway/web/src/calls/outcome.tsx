import { type FormEvent, useId, useState } from 'react';
import { noteOutcome } from '../api/calls.ts';
import type { Answer, Call } from '../api/types.ts';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { ChoiceBox, TextArea } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { useTell } from '../kit/told.tsx';

interface Noted {
  call: Call;
  accepted: Answer[];
  etag: string | null;
  onSaved: () => void;
}

/** Afterwards: who came, and whether it was done. */
export function OutcomeForm({ call, accepted, etag, onSaved }: Noted) {
  const { base } = useTenant();
  const tell = useTell();
  const [came, setCame] = useState<string[]>(
    call.outcome?.came ?? accepted.map((answer) => answer.volunteerId),
  );
  const [done, setDone] = useState(call.outcome?.done ?? true);
  const [note, setNote] = useState(call.outcome?.note ?? '');
  const [error, setError] = useState<unknown>();
  const radios = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setError(undefined);
    try {
      await noteOutcome(base, call.id, etag, {
        done,
        came,
        ...(note.trim() && { note: note.trim() }),
      });
      tell(fr.outcome.saved);
      onSaved();
    } catch (refused) {
      setError(refused);
    }
  };
  const toggle = (id: string, checked: boolean) =>
    setCame((known) => (checked ? [...known, id] : known.filter((other) => other !== id)));
  return (
    <form className="card stack screen-only" onSubmit={save}>
      <h2>{fr.outcome.title}</h2>
      <fieldset className="choices">
        <legend>{fr.outcome.done}</legend>
        <div className="row">
          <ChoiceBox
            type="radio"
            name={radios}
            label={fr.outcome.yes}
            checked={done}
            onChange={() => setDone(true)}
          />
          <ChoiceBox
            type="radio"
            name={radios}
            label={fr.outcome.no}
            checked={!done}
            onChange={() => setDone(false)}
          />
        </div>
      </fieldset>
      <fieldset className="choices">
        <legend>{fr.outcome.came}</legend>
        <div className="choices-columns">
          {accepted.map((answer) => (
            <ChoiceBox
              key={answer.volunteerId}
              label={`${answer.firstName} ${answer.lastName}`}
              checked={came.includes(answer.volunteerId)}
              onChange={(event) => toggle(answer.volunteerId, event.target.checked)}
            />
          ))}
        </div>
      </fieldset>
      <TextArea
        label={fr.outcome.note}
        optional
        rows={2}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Trouble error={error} />
      <div className="acts">
        <button type="submit" className="button button-primary">
          {fr.outcome.save}
        </button>
      </div>
    </form>
  );
}
