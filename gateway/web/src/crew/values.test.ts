import { expect, test } from 'vitest';
import type { StandingClash } from '../api/types.ts';
import { isOpen, keyOf, ofDate, ruled, toggled } from './values.ts';

const NOW = Date.parse('2027-03-01T10:00:00Z');
const DATE = { state: 'SCHEDULED' as const, staff: [], endsAt: '2027-03-01T11:00:00Z' };

test('a date is open while it is on, nobody holds it and it is not over', () => {
  expect(isOpen(DATE, NOW)).toBe(true);
  expect(isOpen({ ...DATE, staff: ['m1'] }, NOW)).toBe(false);
  expect(isOpen({ ...DATE, state: 'CANCELLED' }, NOW)).toBe(false);
  expect(isOpen({ ...DATE, state: 'POSTPONED' }, NOW)).toBe(false);
  expect(isOpen(DATE, Date.parse(DATE.endsAt))).toBe(false);
});

const at = (occurrenceId: string) => ({
  occurrenceId,
  title: occurrenceId,
  startsAt: '2027-03-01T09:00:00Z',
  endsAt: '2027-03-01T11:00:00Z',
});

const clash = (first: string, other: string, reason?: string | null): StandingClash => ({
  first: at(first),
  clash: { kind: 'PERSON', id: 'm1', name: 'Anne', with: at(other), travelMinutes: 0, message: '' },
  despite: reason === undefined ? null : { by: 'u1', at: '2027-02-01T09:00:00Z', reason },
});

test('a date is part of a clash whether it begins first or second', () => {
  const clashes = [clash('a', 'b'), clash('b', 'c'), clash('c', 'd')];

  expect(ofDate(clashes, 'b').map(keyOf)).toEqual(['PERSON m1 a b', 'PERSON m1 b c']);
});

test('what nobody gave a reason for is open, as what an import brought', () => {
  const { open, accepted } = ruled([
    clash('a', 'b'),
    clash('c', 'd', 'Relais à midi'),
    clash('e', 'f', null),
  ]);

  expect(open.map(keyOf)).toEqual(['PERSON m1 a b', 'PERSON m1 e f']);
  expect(accepted.map(keyOf)).toEqual(['PERSON m1 c d']);
});

test('a press chooses, another takes that back', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});
