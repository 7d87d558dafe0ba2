import type { Commune, Occurrence } from '../api/types.ts';
import { useOwnCommunes } from '../api/volunteers.ts';
import { State, type Tone } from '../kit/state.tsx';
import { fr } from './fr.ts';

const TONES: Record<Occurrence['state'], Tone> = {
  SCHEDULED: 'good',
  POSTPONED: 'wait',
  CANCELLED: 'stop',
  HELD: 'calm',
};

/** What became of a date; of one whose action is not announced, that it is a draft. */
export function OccurrenceState({ of }: { of: Occurrence }) {
  if (!of.announced && of.state === 'SCHEDULED') return <State tone="wait" word={fr.draft} />;
  return <State tone={TONES[of.state]} word={fr.states[of.state]} />;
}

/** The names of the tenant's communes by their INSEE code. */
export function useCommuneNames(): (insee?: string | null) => string | undefined {
  const communes: Commune[] = useOwnCommunes();
  return (insee) => communes.find((commune) => commune.insee === insee)?.name ?? insee ?? undefined;
}

export function usePlaceWords(): (of: Pick<Occurrence, 'place'>) => string {
  const nameOf = useCommuneNames();
  return ({ place }) => (place ? fr.place(place.label, nameOf(place.insee)) : '');
}
