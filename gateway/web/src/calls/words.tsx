import type { AnswerValue, CallState, CallSummary } from '../api/types.ts';
import { fr } from '../fr.ts';
import { State, type Tone } from '../kit/state.tsx';

const TONES: Record<CallState, Tone> = {
  OPEN: 'wait',
  FILLED: 'good',
  CLOSED: 'calm',
  CANCELLED: 'stop',
};

export function CallStateWord({ state }: { state: CallState }) {
  return <State tone={TONES[state] ?? 'calm'} word={fr.calls.states[state] ?? state} />;
}

/** "quartier de la gare, Cluny", but "salle des fêtes de Joncy": as the letters say it. */
export function placeInWords(label?: string | null, commune?: string | null): string {
  if (label && commune && label.endsWith(commune)) return label;
  return [label, commune].filter(Boolean).join(', ');
}

export function callPlace({ place }: Pick<CallSummary, 'place'>): string {
  return placeInWords(place.label, place.communeName);
}

export function answerWord(answer: AnswerValue, place: string): string {
  return answer === 'YES' && place in fr.calls.placed
    ? fr.calls.placed[place as keyof typeof fr.calls.placed]
    : fr.calls.answers[answer];
}

export function isGoing(call: Pick<CallSummary, 'state'>): boolean {
  return call.state === 'OPEN' || call.state === 'FILLED';
}
