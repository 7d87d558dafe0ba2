import { useState } from 'react';
import { fr } from '../fr.ts';
import type { FormErrors } from './fields.tsx';
import { sortProblem } from './problems.ts';
import { useTell } from './told.tsx';

/** Runs what may be refused; keeps the refusal, sorted by the fields of a form, until the next try. */
export function useAttempt(fields: readonly string[] = []) {
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    setRefusal(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      setRefusal({ error, at: Date.now() });
      return false;
    }
  };
  const sorted = refusal
    ? sortProblem(refusal.error, fields)
    : { errors: {} as FormErrors, rest: undefined };
  return { ...sorted, at: refusal?.at ?? 0, attempt };
}

/** Tells what was done, with its way back; where that is refused, tells why. */
export function useDone() {
  const tell = useTell();
  return (text: string, back?: () => Promise<unknown>, undone: string = fr.form.undone) =>
    tell(
      text,
      back &&
        (() => {
          back().then(
            () => tell(undone),
            (error: Error) => tell(error.message),
          );
        }),
    );
}
