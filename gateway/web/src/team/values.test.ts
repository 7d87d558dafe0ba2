import { expect, test } from 'vitest';
import type { Load, Member } from '../api/types.ts';
import { byDay, byPerson, fullBar, minutesOf, presenceOn, requestOf, valuesOf } from './values.ts';

const ANNE: Member = {
  id: 'm1',
  name: 'Anne Martin',
  userId: 'u1',
  workingHours: [
    { day: 'TUESDAY', from: '14:00:00', to: '17:00:00' },
    { day: 'TUESDAY', from: '09:00', to: '12:00' },
    { day: 'MONDAY', from: '09:00', to: '12:00' },
  ],
  favouriteThemes: ['numerique'],
  weeklyCapacityMinutes: 870,
  homeInsee: '71137',
  absences: [],
  left: false,
  version: 3,
};

test('what the form holds unchanged asks for what there was', () => {
  const values = valuesOf(ANNE, () => 'Cluny');

  expect(requestOf(values, ANNE.userId)).toEqual({
    name: 'Anne Martin',
    email: null,
    phone: null,
    userId: 'u1',
    homeInsee: '71137',
    weeklyCapacityMinutes: 870,
    workingHours: [
      { day: 'TUESDAY', from: '14:00', to: '17:00' },
      { day: 'TUESDAY', from: '09:00', to: '12:00' },
      { day: 'MONDAY', from: '09:00', to: '12:00' },
    ],
    favouriteThemes: ['numerique'],
  });
});

test('hours a week are typed with a comma or a point', () => {
  expect(valuesOf(ANNE, () => 'Cluny').weeklyCapacityMinutes).toBe('14,5');
  expect(minutesOf('14,5')).toBe(870);
  expect(minutesOf('14.5')).toBe(870);
  expect(minutesOf(' ')).toBeNull();
});

test('what is no number of hours is left for the service to refuse', () => {
  expect(minutesOf('beaucoup')).toBe(-1);
});

test('working hours stand in the order of the week and of the day', () => {
  expect(byDay(ANNE.workingHours)).toEqual([
    { day: 'MONDAY', spans: [{ from: '09:00', to: '12:00' }] },
    {
      day: 'TUESDAY',
      spans: [
        { from: '09:00', to: '12:00' },
        { from: '14:00', to: '17:00' },
      ],
    },
  ]);
});

const load = (memberId: string, name: string, monday: string, minutes: number): Load => ({
  memberId,
  name,
  monday,
  dates: 1,
  minutes,
  capacityMinutes: 120,
  beyond: minutes > 120,
});

test('loads are told person by person, by name', () => {
  const loads = [
    load('m2', 'Éric', '2027-03-01', 60),
    load('m1', 'Anne', '2027-03-01', 30),
    load('m2', 'Éric', '2027-03-08', 90),
    load('m1', 'Anne', '2027-03-08', 240),
  ];

  const people = byPerson(loads);

  expect(people.map(({ name }) => name)).toEqual(['Anne', 'Éric']);
  expect(people[1]?.weeks.map(({ minutes }) => minutes)).toEqual([60, 90]);
});

test('a whole bar is the most that anybody holds or can hold', () => {
  expect(fullBar([load('m1', 'Anne', '2027-03-01', 240)])).toBe(240);
  expect(fullBar([load('m1', 'Anne', '2027-03-01', 30)])).toBe(120);
  expect(fullBar([])).toBe(60);
});

test('somebody is away from the first day of an absence to its last', () => {
  const absences = [
    { id: 'a', from: '2027-03-01', to: '2027-03-03' },
    { id: 'b', from: '2027-03-05', to: '2027-03-05', half: 'MORNING' as const },
  ];

  expect(presenceOn(absences, '2027-02-28')).toBe('here');
  expect(presenceOn(absences, '2027-03-01')).toBe('away');
  expect(presenceOn(absences, '2027-03-03')).toBe('away');
  expect(presenceOn(absences, '2027-03-05')).toBe('half');
});
