import { expect, test } from 'vitest';
import { fullDay, isDay, longDay, mondayOf, plusDays, plusMonths, weeksOfMonth } from './days.ts';

test('a week begins on its Monday, across months and years', () => {
  expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  expect(mondayOf('2027-03-28')).toBe('2027-03-22');
  expect(mondayOf('2027-03-29')).toBe('2027-03-29');
});

test('days are counted without regard to the clock changes', () => {
  expect(plusDays('2027-03-27', 2)).toBe('2027-03-29');
  expect(plusDays('2027-10-30', 2)).toBe('2027-11-01');
});

test('a month later is the last day where the month has no such day', () => {
  expect(plusMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(plusMonths('2027-03-15', -1)).toBe('2027-02-15');
  expect(plusMonths('2026-12-31', 2)).toBe('2027-02-28');
});

test('a month is shown by whole weeks', () => {
  const weeks = weeksOfMonth('2027-03-15');

  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.[0]).toBe('2027-03-01');
  expect(weeks[4]?.[6]).toBe('2027-04-04');
});

test('the first of a month is said as people say it', () => {
  expect(longDay('2027-04-01')).toBe('jeudi 1er\u00a0avril');
  expect(fullDay('2027-04-01')).toBe('1er\u00a0avril 2027');
});

test('what is no day is not taken for one', () => {
  expect(isDay('2027-13-45')).toBe(false);
  expect(isDay('demain')).toBe(false);
  expect(isDay('2027-03-04')).toBe(true);
});
