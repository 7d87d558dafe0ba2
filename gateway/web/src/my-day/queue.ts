import type { Attendance, FiguresRequest } from '../api/types.ts';

/** What was noted on this phone and not sent yet: no name in it, and nothing is lost by a kill. */
export interface Noted {
  /** A UUID: the service counts it once, however often it is sent. */
  id: string;
  /** Of the account: only the same person sends it. */
  subject: string;
  slug: string;
  occurrenceId: string;
  at: string;
  what:
    | { kind: 'count'; deltas: FiguresRequest }
    | { kind: 'attendance'; bookingId: string; attendance: Attendance | null }
    | { kind: 'walk-in' }
    | { kind: 'sign'; visitId: string; how: 'check-in' | 'check-out' }
    | { kind: 'extend'; visitId: string; until: string };
  /** Why the service did not take it; it is not sent again by itself. */
  refused?: string;
}

const PREFIX = 'parvis.noted.';
let last = 0;

/** Each thing has a key of its own, so that two tabs never overwrite each other's. */
export function note(storage: Storage, noted: Omit<Noted, 'id' | 'at'>): Noted {
  last = Math.max(last + 1, Date.now());
  const whole = { ...noted, id: crypto.randomUUID(), at: new Date(last).toISOString() };
  keep(storage, whole);
  return whole;
}

export function keep(storage: Storage, noted: Noted) {
  storage.setItem(PREFIX + noted.id, JSON.stringify(noted));
}

export function drop(storage: Storage, id: string) {
  storage.removeItem(PREFIX + id);
}

/** All of it, in the order in which it was noted. */
export function noted(storage: Storage): Noted[] {
  return Object.keys(storage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => JSON.parse(storage.getItem(key) ?? 'null') as Noted | null)
    .filter((found) => found !== null)
    .sort((a, b) => a.at.localeCompare(b.at));
}

const AT_ONCE = 200;

/** What goes in one request: the counts of one date together, anything else by itself. */
export function batches(all: Noted[]): Noted[][] {
  const found: Noted[][] = [];
  for (const one of all) {
    const open = found.find((batch) => isCountOf(one, batch[0]) && batch.length < AT_ONCE);
    if (open) open.push(one);
    else found.push([one]);
  }
  return found;
}

function isCountOf(one: Noted, other: Noted | undefined): boolean {
  return (
    one.what.kind === 'count' &&
    other?.what.kind === 'count' &&
    one.occurrenceId === other.occurrenceId &&
    one.slug === other.slug
  );
}
