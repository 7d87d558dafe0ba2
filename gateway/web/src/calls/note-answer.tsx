import { useId, useState } from 'react';
import { noteAnswer } from '../api/calls.ts';
import type { Answer, AnswerValue, AnswerVia, Volunteer } from '../api/types.ts';
import { useVolunteerSearch } from '../api/volunteers.ts';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { useSettled } from '../kit/draft.ts';
import { ChoiceBox, TextField } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { useTell } from '../kit/told.tsx';
import { fullName } from '../volunteers/words.tsx';
import { answerWord } from './words.tsx';

const VIAS = ['PHONE', 'MAIL', 'IN_PERSON'] as const;
const VALUES: AnswerValue[] = ['YES', 'NO', 'MAYBE'];

interface Noting {
  callId: string;
  answers: Answer[];
  onNoted: () => void;
}

/** An answer given by phone, by mail or in person: the name, then yes, no or maybe. */
export function NoteAnswer({ callId, answers, onNoted }: Noting) {
  const { base } = useTenant();
  const tell = useTell();
  const [typed, setTyped] = useState('');
  const [via, setVia] = useState<AnswerVia>('PHONE');
  const [error, setError] = useState<unknown>();
  const settled = useSettled(typed.trim(), 200);
  const found = useVolunteerSearch(settled, 5);
  const people = settled.length > 1 && typed.trim() ? (found.data?.items ?? []) : [];
  const radios = useId();
  const note = async (volunteer: Volunteer, answer: AnswerValue) => {
    setError(undefined);
    try {
      const given = (await noteAnswer(base, callId, { volunteerId: volunteer.id, answer, via }))
        .body;
      tell(fr.noting.noted(fullName(volunteer), answerWord(answer, given?.place ?? 'NONE')));
      setTyped('');
      onNoted();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <section className="card stack">
      <h2>{fr.noting.title}</h2>
      <TextField
        label={fr.noting.who}
        hint={fr.noting.hint}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="unseen" role="status">
        {settled.length > 1 && !found.isFetching && fr.noting.found(people.length)}
      </p>
      <Trouble error={error} />
      <ul className="bare stack noted">
        {people.map((volunteer) => {
          const before = answers.find((answer) => answer.volunteerId === volunteer.id);
          return (
            <li key={volunteer.id} className="stack-tight">
              <span>
                <strong>{fullName(volunteer)}</strong>{' '}
                <span className="quiet small">
                  {before
                    ? fr.noting.before(answerWord(before.answer, before.place))
                    : volunteer.commune?.name}
                </span>
              </span>
              <fieldset className="noted-acts">
                <legend className="unseen">{fr.noting.answerOf(fullName(volunteer))}</legend>
                {VALUES.map((value) => (
                  <button
                    key={value}
                    type="button"
                    className="button"
                    onClick={() => note(volunteer, value)}
                  >
                    {fr.calls.answers[value]}
                  </button>
                ))}
              </fieldset>
            </li>
          );
        })}
      </ul>
      {settled.length > 1 && typed.trim() && !found.isFetching && people.length === 0 && (
        <p className="quiet">{fr.noting.nobody}</p>
      )}
      <fieldset className="choices">
        <legend>{fr.noting.via}</legend>
        <div className="vias">
          {VIAS.map((value) => (
            <ChoiceBox
              key={value}
              type="radio"
              name={radios}
              label={fr.noting.vias[value]}
              checked={via === value}
              onChange={() => setVia(value)}
            />
          ))}
        </div>
      </fieldset>
    </section>
  );
}
