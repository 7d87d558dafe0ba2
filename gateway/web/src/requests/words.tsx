import type { VisitRequest } from '../api/types.ts';
import { State, type Tone } from '../kit/state.tsx';
import { useCommuneNames } from '../planning/words.tsx';
import { fr } from './fr.ts';

const TONES: Record<VisitRequest['state'], Tone> = {
  RECEIVED: 'wait',
  ACCEPTED: 'good',
  DECLINED: 'calm',
  PLANNED: 'good',
};

export function RequestState({ of }: { of: VisitRequest }) {
  if (of.late && of.state === 'RECEIVED') return <State tone="stop" word={fr.late} />;
  return <State tone={TONES[of.state]} word={fr.states[of.state]} />;
}

export function askerName({ asker }: VisitRequest): string {
  return asker ? asker.name : fr.forgotten;
}

export function useCommuneOf(): (request: VisitRequest) => string {
  const nameOf = useCommuneNames();
  return ({ commune }) => nameOf(commune) ?? commune;
}
