import type { Guide } from '../api/types.ts';

export interface StepValues {
  stepId: string;
  days: string;
  side: 'BEFORE' | 'AFTER';
  title: string;
  advice: string;
}

/** A guide as its form holds it. */
export interface Values {
  title: string;
  introduction: string;
  steps: StepValues[];
}

export const BLANK_STEP: StepValues = {
  stepId: '',
  days: '',
  side: 'BEFORE',
  title: '',
  advice: '',
};

interface Read {
  title: string;
  introduction: string;
  steps: { id: string; day: number; title: string; advice?: string | null }[];
}

export function valuesOf(guide: Read): Values {
  return {
    title: guide.title,
    introduction: guide.introduction,
    steps: guide.steps.map(({ id, day, title, advice }) => ({
      stepId: id,
      days: String(Math.abs(day)),
      side: day > 0 ? 'AFTER' : 'BEFORE',
      title,
      advice: advice ?? '',
    })),
  };
}

export function guideOf(values: Values): Guide {
  return {
    title: values.title.trim(),
    introduction: values.introduction.trim(),
    steps: values.steps.map((step) => ({
      ...(step.stepId && { id: step.stepId }),
      day: dayOf(step),
      title: step.title.trim(),
      advice: step.advice.trim() || null,
    })),
  };
}

/** Null where none was typed: the service says that it is missing. */
function dayOf({ days, side }: StepValues): number | null {
  if (days.trim() === '') return null;
  const count = Number(days);
  return side === 'BEFORE' && count !== 0 ? -count : count;
}
