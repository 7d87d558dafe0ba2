import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerReferral, forgetReferrals } from '../api/referrals.ts';
import type { Referral, ReferralAnswer, ReferralReason } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import { SelectField, TextArea } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';

type Answer = ReferralAnswer['answer'];

const REASONS: Partial<Record<Answer, ReferralReason[]>> = {
  REFUSE: [
    'NOT_OUR_FIELD',
    'NO_PLACE',
    'TOO_FAR',
    'ALREADY_HELPED',
    'UNREACHABLE',
    'DECLINED_BY_PERSON',
    'DATE_OFF',
    'OTHER',
  ],
  MISS: [
    'DID_NOT_COME',
    'UNREACHABLE',
    'DECLINED_BY_PERSON',
    'ALREADY_HELPED',
    'DATE_OFF',
    'OTHER',
  ],
};

/** What the team answers, or notes of what the other side said on the phone. */
export function AnswerPanel({ referral }: { referral: Referral }) {
  const [asking, setAsking] = useState<Answer>();
  const { say, error } = useSaying(referral);
  const [main, ...others] = possible(referral);
  if (!main) return null;
  const press = (answer: Answer) =>
    answer === 'ACCEPT' || answer === 'HONOUR' ? say({ answer }) : setAsking(answer);
  return (
    <section className="card stack screen-only">
      <h2>{fr.answers.title}</h2>
      <Trouble error={error} />
      <div className="acts">
        <button type="button" className="button button-primary" onClick={() => press(main)}>
          {fr.answers[main]}
        </button>
        {others.map((answer) => (
          <button type="button" className="button" key={answer} onClick={() => press(answer)}>
            {fr.answers[answer]}
          </button>
        ))}
      </div>
      {asking && (
        <AnswerDialog referral={referral} answer={asking} onClose={() => setAsking(undefined)} />
      )}
    </section>
  );
}

function possible({ state, place, to }: Referral): Answer[] {
  const begun = !to.startsAt || Date.parse(to.startsAt) <= Date.now();
  const seen: Answer[] = begun ? ['HONOUR'] : [];
  switch (state) {
    case 'SENT':
      return place ? ['REFUSE', 'WITHDRAW'] : ['ACCEPT', 'PROPOSE', 'REFUSE', 'WITHDRAW'];
    case 'ACCEPTED':
      return [...seen, ...(begun ? (['MISS'] as const) : []), 'REFUSE', 'WITHDRAW'];
    case 'HONOURED':
      return ['MISS'];
    case 'MISSED':
      return ['HONOUR'];
    case 'REFUSED':
      return to.partnerId ? ['ACCEPT'] : [];
    default:
      return [];
  }
}

function useSaying(referral: Referral, onDone?: () => void) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const say = async (sent: ReferralAnswer) => {
    setError(undefined);
    try {
      await answerReferral(base, referral.id, sent);
      await forgetReferrals(client, slug);
      tell(fr.done[sent.answer]);
      onDone?.();
    } catch (refused) {
      setError(refused);
    }
  };
  return { say, error };
}

interface Asked {
  referral: Referral;
  answer: Answer;
  onClose: () => void;
}

function AnswerDialog({ referral, answer, onClose }: Asked) {
  const { say, error } = useSaying(referral, onClose);
  const [reason, setReason] = useState('');
  const [words, setWords] = useState('');
  const { errors, rest } = error
    ? sortProblem(error, ['reason', 'words'])
    : { errors: {} as Record<string, string>, rest: undefined };
  const reasons = REASONS[answer];
  const submit = () =>
    say({ answer, reason: (reason || null) as ReferralReason | null, words: words.trim() || null });
  return (
    <Dialog title={fr.answers[answer]} onClose={onClose}>
      {reasons && (
        <SelectField
          name="reason"
          label={fr.ask.why}
          value={reason}
          error={errors.reason}
          options={[
            { value: '', label: fr.ask.choose },
            ...reasons.map((value) => ({ value, label: fr.reasons[value] })),
          ]}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {answer === 'WITHDRAW' ? (
        <p>{fr.ask.withdrawText}</p>
      ) : (
        <TextArea
          name="words"
          label={answer === 'PROPOSE' ? fr.ask.proposal : fr.ask.words}
          hint={answer === 'PROPOSE' ? fr.ask.proposalHint : fr.ask.wordsHint}
          optional={answer !== 'PROPOSE'}
          rows={3}
          maxLength={1000}
          value={words}
          error={errors.words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <Trouble error={rest} />
      <div className="dialog-acts">
        <button type="button" className="button" onClick={onClose}>
          {fr.ask.notNow}
        </button>
        <button type="button" className="button button-primary" onClick={submit}>
          {fr.answers[answer]}
        </button>
      </div>
    </Dialog>
  );
}
