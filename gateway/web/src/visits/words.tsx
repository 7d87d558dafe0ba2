import { useMemberNames } from '../api/team.ts';
import type { HomeVisitState } from '../api/types.ts';
import { State, type Tone } from '../kit/state.tsx';
import { fr } from './fr.ts';

const TONES: Record<HomeVisitState, Tone> = {
  REQUESTED: 'wait',
  APPROVED: 'good',
  REFUSED: 'calm',
  IN_PROGRESS: 'wait',
  ENDED: 'good',
};

interface Shown {
  state: HomeVisitState;
  overdue: boolean;
  acknowledged: boolean;
}

export function VisitState({ state, overdue, acknowledged }: Shown) {
  if (overdue && state !== 'ENDED')
    return acknowledged ? (
      <State tone="wait" word={fr.looked} />
    ) : (
      <State tone="stop" word={fr.overdue} />
    );
  return <State tone={TONES[state]} word={fr.states[state]} />;
}

interface Going {
  visitorId: string;
  secondId?: string | null;
}

/** Names of those who go. */
export function useWhoGoes(): (visit: Going) => string {
  const nameOf = useMemberNames();
  return ({ visitorId, secondId }) => {
    const first = nameOf(visitorId) ?? fr.someone;
    return secondId ? fr.pair(first, nameOf(secondId) ?? fr.someone) : first;
  };
}
