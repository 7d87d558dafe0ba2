import { expect, test } from 'vitest';
import { minutesFor, numberOf, typedNumber } from './values.ts';

test('a number is typed with a comma or a point', () => {
  expect(numberOf('1,3')).toBe(1.3);
  expect(numberOf(' 1.3 ')).toBe(1.3);
  expect(typedNumber(1.3)).toBe('1,3');
});

test('nothing, or no number, is left for the service to refuse', () => {
  expect(numberOf('')).toBeNull();
  expect(numberOf('vite')).toBeNull();
});

test('ten kilometres half as long again at 45 km/h take twenty minutes', () => {
  expect(minutesFor(10, 1.5, 45)).toBe(20);
});

test('no time is told while the numbers are not typed', () => {
  expect(minutesFor(10, null, 45)).toBeUndefined();
  expect(minutesFor(10, 1.5, 0)).toBeUndefined();
});
