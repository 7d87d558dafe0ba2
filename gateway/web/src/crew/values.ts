import type { Occurrence, StandingClash } from '../api/types.ts';

/** A date that is on, that nobody holds and that is not over. */
export function isOpen(
  { state, staff, endsAt }: Pick<Occurrence, 'state' | 'staff' | 'endsAt'>,
  now: number,
): boolean {
  return state === 'SCHEDULED' && staff.length === 0 && Date.parse(endsAt) > now;
}

/** The clashes that one date is part of. */
export function ofDate(clashes: StandingClash[], occurrenceId: string): StandingClash[] {
  return clashes.filter(
    ({ first, clash }) =>
      first.occurrenceId === occurrenceId || clash.with.occurrenceId === occurrenceId,
  );
}

/** Apart those that somebody accepted with a reason; an import brings some that nobody was asked of. */
export function ruled(clashes: StandingClash[]) {
  return {
    open: clashes.filter(({ despite }) => !despite?.reason),
    accepted: clashes.filter(({ despite }) => despite?.reason),
  };
}

export const keyOf = ({ first, clash }: StandingClash) =>
  [clash.kind, clash.id, first.occurrenceId, clash.with.occurrenceId].join(' ');

/** Adds what was not chosen, removes what was. */
export function toggled(chosen: string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((known) => known !== id) : [...chosen, id];
}
