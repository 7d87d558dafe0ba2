import { Refused } from '../api/http.ts';
import type { FormErrors } from './fields.tsx';

/** "/place/commune" becomes "place.commune", the name of a field. */
function fieldOf(pointer: string): string {
  return pointer.replace(/^#?\//, '').replaceAll('/', '.');
}

/** The errors of the fields that were not touched since. */
export function stillWrong<T extends object>(errors: FormErrors, was: T | undefined, now: T) {
  const value = (of: T | undefined, field: string) =>
    JSON.stringify((of as Record<string, unknown> | undefined)?.[field]);
  return Object.fromEntries(
    Object.entries(errors).filter(([field]) => value(was, field) === value(now, field)),
  );
}

/** Sorts the errors of a refusal: those of known fields, and whether anything else is to be told. */
export function sortProblem(error: unknown, fields: readonly string[]) {
  const errors: FormErrors = {};
  const given = error instanceof Refused ? (error.problem.errors ?? []) : [];
  let elsewhere = given.length === 0;
  for (const { pointer, message } of given) {
    const path = fieldOf(pointer);
    const field = fields.find((name) => path === name || path.startsWith(`${name}.`));
    if (field) errors[field] ??= message;
    else elsewhere = true;
  }
  return { errors, rest: elsewhere ? error : undefined };
}
