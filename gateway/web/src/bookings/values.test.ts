import { expect, test } from 'vitest';
import type { BookedPerson, DatePlaces } from '../api/types.ts';
import {
  admissionOf,
  attendanceCounts,
  initialsOf,
  longestSlot,
  memberCounts,
  NOBODY,
  OTHER,
  partsOf,
  personOf,
  placesOf,
  sameAdmission,
  type TypedPlaces,
  takesPeople,
  typedMembers,
  typedPlaces,
} from './values.ts';

const PARIS = 'Europe/Paris';
const CCAS = '0199f3a0-0000-7000-8000-0000000000c1';
const date = { startsAt: '2027-03-12T09:00:00+01:00', endsAt: '2027-03-12T13:00:00+01:00' };

const slot = (number: number, from: string, to: string) => ({
  number,
  startsAt: `2027-03-12T${from}:00+01:00`,
  endsAt: `2027-03-12T${to}:00+01:00`,
});

const places = (changes: Partial<DatePlaces> = {}): DatePlaces => ({
  capacity: 2,
  booked: 0,
  free: 2,
  excess: 0,
  slots: [],
  freeSlots: [],
  quotas: [],
  ...changes,
});

const typed = (changes: Partial<TypedPlaces> = {}): TypedPlaces => ({
  mode: 'HEAD_COUNT',
  capacity: '8',
  slots: '',
  minutes: '',
  openToPublic: true,
  quotas: [],
  ...changes,
});

test('slots of one length that follow each other are a number and a length', () => {
  const even = places({ slots: [slot(1, '09:00', '09:30'), slot(2, '09:30', '10:00')] });

  const shown = typedPlaces(
    { ...date, mode: 'SLOTS', capacity: 2, openToPublic: true },
    even,
    [],
    PARIS,
  );

  expect(shown).toMatchObject({ mode: 'SLOTS', slots: '2', minutes: '30' });
});

test('slots that somebody arranged one by one stay as they are until a length is typed', () => {
  const uneven = places({ slots: [slot(1, '09:00', '09:30'), slot(2, '10:00', '10:30')] });
  const stored = { ...date, mode: 'SLOTS' as const, capacity: 2, openToPublic: true };

  const shown = typedPlaces(stored, uneven, [], PARIS);

  expect(shown.minutes).toBe('');
  expect(placesOf(shown, date, uneven, PARIS).slots).toEqual([
    { number: 1, startsAfter: 0, minutes: 30 },
    { number: 2, startsAfter: 60, minutes: 30 },
  ]);
  expect(placesOf({ ...shown, slots: '3', minutes: '20' }, date, uneven, PARIS)).toMatchObject({
    capacity: 3,
    slots: [
      { number: 1, startsAfter: 0, minutes: 20 },
      { number: 2, startsAfter: 20, minutes: 20 },
      { number: 3, startsAfter: 40, minutes: 20 },
    ],
  });
});

test('heads have no slots, and a date without booking no places', () => {
  expect(placesOf(typed({ minutes: '20' }), date, null, PARIS)).toMatchObject({
    capacity: 8,
    slots: [],
  });
  expect(admissionOf(typed({ mode: 'NONE' }))).toEqual({
    mode: 'NONE',
    capacity: null,
    openToPublic: true,
  });
  expect(admissionOf(typed({ capacity: 'huit' })).capacity).toBe(0);
});

test('places are held for a partner of the date, or for another by name, until an hour there', () => {
  const held = places({
    quotas: [
      { partner: CCAS, places: 3, free: 3, until: '2027-03-09T18:00:00+01:00' },
      { partner: 'Mission locale', places: 1, free: 1, until: '2027-03-09T18:00:00+01:00' },
    ],
  });
  const stored = { ...date, mode: 'HEAD_COUNT' as const, capacity: 8, openToPublic: true };

  const shown = typedPlaces(stored, held, [CCAS], PARIS);

  expect(shown.quotas).toEqual([
    { partner: CCAS, name: '', places: '3', day: '2027-03-09', time: '18:00' },
    { partner: OTHER, name: 'Mission locale', places: '1', day: '2027-03-09', time: '18:00' },
  ]);
  expect(placesOf(shown, date, held, PARIS).quotas).toEqual([
    { partner: CCAS, places: 3, until: '2027-03-09T18:00:00+01:00' },
    { partner: 'Mission locale', places: 1, until: '2027-03-09T18:00:00+01:00' },
  ]);
});

test('a date is written only where its admission changes', () => {
  const open = { mode: 'HEAD_COUNT' as const, capacity: 8, openToPublic: true };

  expect(sameAdmission(open, { ...open })).toBe(true);
  expect(sameAdmission(open, { ...open, openToPublic: false })).toBe(false);
  expect(
    sameAdmission(
      { mode: 'NONE', openToPublic: true },
      { mode: 'NONE', capacity: null, openToPublic: true },
    ),
  ).toBe(true);
});

test('so many slots fill the date in whole minutes', () => {
  expect(longestSlot(date, 8)).toBe(30);
  expect(longestSlot(date, 7)).toBe(34);
  expect(longestSlot(date, 0)).toBeUndefined();
  expect(longestSlot(date, 241)).toBeUndefined();
});

test('nobody is booked in once a date is over or off', () => {
  const ahead = new Date(Date.now() + 3600_000).toISOString();
  const past = new Date(Date.now() - 3600_000).toISOString();

  expect(takesPeople({ state: 'SCHEDULED', endsAt: ahead })).toBe(true);
  expect(takesPeople({ state: 'SCHEDULED', endsAt: past })).toBe(false);
  expect(takesPeople({ state: 'CANCELLED', endsAt: ahead })).toBe(false);
});

test('the list has three parts, and counts who came', () => {
  const line = (id: string, state: BookedPerson['state'], attendance?: 'CAME' | 'ABSENT') =>
    ({ id, state, attendance }) as BookedPerson;
  const lines = [
    line('a', 'BOOKED', 'CAME'),
    line('b', 'BOOKED'),
    line('c', 'WAITING'),
    line('d', 'CANCELLED', 'ABSENT'),
  ];

  const { booked, waiting, cancelled } = partsOf(lines);

  expect([booked.length, waiting.length, cancelled.length]).toEqual([2, 1, 1]);
  expect(attendanceCounts(booked)).toEqual({ came: 1, excused: 0, absent: 0, unknown: 1 });
});

test('a member of a group is counted by what became of each date', () => {
  const on = (
    occurrenceId: string,
    state: 'BOOKED' | 'WAITING',
    attendance?: 'CAME' | 'EXCUSED',
  ) => ({
    bookingId: occurrenceId,
    occurrenceId,
    state,
    attendance,
  });
  const member = {
    dates: [
      on('past', 'BOOKED', 'CAME'),
      on('before', 'BOOKED', 'EXCUSED'),
      on('next', 'BOOKED'),
      on('full', 'WAITING'),
    ],
  };

  expect(memberCounts(member, new Set(['next', 'full']))).toMatchObject({
    came: 1,
    excused: 1,
    absent: 0,
    ahead: 1,
    waits: 1,
  });
});

test('initials say no name', () => {
  expect(initialsOf('Jeanne M.')).toBe('J. M.');
  expect(initialsOf('Marie Claude B.')).toBe('M. B.');
  expect(initialsOf('Élise')).toBe('É.');
});

test('of a group only the lines with somebody are sent, blanks left out', () => {
  const jeanne = { ...NOBODY, firstName: ' Jeanne ', phone: '06 12 34 56 78' };

  expect(typedMembers([NOBODY, jeanne, NOBODY])).toEqual([{ member: jeanne, line: 1 }]);
  expect(personOf(jeanne)).toEqual({
    firstName: 'Jeanne',
    phone: '06 12 34 56 78',
  });
});
