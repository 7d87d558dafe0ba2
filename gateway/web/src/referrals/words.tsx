import type { Referral, ReferralLine, ReferralState } from '../api/types.ts';
import { State, type Tone } from '../kit/state.tsx';
import { fr } from './fr.ts';

const TONES: Record<ReferralState, Tone> = {
  SENT: 'wait',
  ACCEPTED: 'good',
  REFUSED: 'calm',
  HONOURED: 'good',
  MISSED: 'calm',
  WITHDRAWN: 'calm',
  EXPIRED: 'stop',
};

type Shown = Pick<ReferralLine, 'state' | 'place' | 'turn'>;

export function ReferralStateOf({ of }: { of: Shown }) {
  return <State tone={TONES[of.state]} word={word(of)} />;
}

function word({ state, place, turn }: Shown) {
  if (state === 'SENT' && place === 'WAITING') return fr.waitsForPlace;
  return state === 'SENT' && turn === 'SENDER' ? fr.proposed : fr.states[state];
}

/** "Jeanne M.": who is sent, or that nobody knows any more. */
export function personName({ person }: Referral): string {
  if (!person) return fr.forgotten;
  return person.lastInitial ? `${person.firstName} ${person.lastInitial}.` : person.firstName;
}
