import type { Action } from '../api/types.ts';
import type { Tone } from '../kit/state.tsx';

export const ACTION_TONES: Record<Action['state'], Tone> = {
  DRAFT: 'wait',
  PLANNED: 'good',
  CANCELLED: 'stop',
};
