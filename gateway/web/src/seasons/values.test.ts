import { expect, test } from 'vitest';
import { difference, nextName, nextPlan, timeOf } from './values.ts';

test('the years in a name go on by one', () => {
  expect(nextName('Saison 2026-2027', '(suite)')).toBe('Saison 2027-2028');
  expect(nextName('Printemps 2027', '(suite)')).toBe('Printemps 2028');
});

test('a name without a year says that it goes on', () => {
  expect(nextName('Printemps', '(suite)')).toBe('Printemps (suite)');
});

test('the next season has the same days a year later', () => {
  expect(nextPlan({ name: 'P', from: '2026-09-01', to: '2027-08-31' })).toEqual({
    name: 'P',
    from: '2027-09-01',
    to: '2028-08-31',
  });
});

test('a season ending on leap day ends a year later on the last of February', () => {
  expect(nextPlan({ name: 'P', from: '2028-01-01', to: '2028-02-29' }).to).toBe('2029-02-28');
});

test('both its first and its last day are of a season', () => {
  const season = { from: '2027-03-01', to: '2027-06-30' };

  expect(timeOf(season, '2027-02-28')).toBe('future');
  expect(timeOf(season, '2027-03-01')).toBe('present');
  expect(timeOf(season, '2027-06-30')).toBe('present');
  expect(timeOf(season, '2027-07-01')).toBe('past');
});

test('a difference says its direction, and nothing without a season before', () => {
  expect(difference(12, 10)).toBe('+2');
  expect(difference(10, 12)).toBe('−2');
  expect(difference(10, 10)).toBe('=');
  expect(difference(10, undefined)).toBe('');
});
