import { expect, test } from 'vitest';
import { slotsInWords } from './slots.ts';

test('half-days are said day by day', () => {
  expect(slotsInWords(['SAT_AM', 'THU_PM', 'THU_AM'])).toBe(
    'jeudi matin et après-midi, samedi matin',
  );
});

test('a whole day is said whole', () => {
  expect(slotsInWords(['MON_AM', 'MON_PM', 'MON_EVE'])).toBe('lundi toute la journée');
});

test('no slot says nothing', () => {
  expect(slotsInWords([])).toBeUndefined();
});
