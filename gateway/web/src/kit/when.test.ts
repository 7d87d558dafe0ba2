import { expect, test } from 'vitest';
import { day, hour, span, toFields, toInstant } from './when.ts';

const PARIS = 'Europe/Paris';
const REUNION = 'Indian/Reunion';
const now = new Date('2026-03-01T00:00:00Z');

test('a nine o’clock stays at nine on both sides of the clock change', () => {
  expect(toInstant('2026-03-28', '09:00', PARIS)).toBe('2026-03-28T09:00:00+01:00');
  expect(toInstant('2026-03-29', '09:00', PARIS)).toBe('2026-03-29T09:00:00+02:00');
  expect(toInstant('2026-10-25', '09:00', PARIS)).toBe('2026-10-25T09:00:00+01:00');
});

test('the zone is that of the place, not of the browser', () => {
  const instant = toInstant('2026-07-01', '09:00', REUNION) ?? '';

  expect(instant).toBe('2026-07-01T09:00:00+04:00');
  expect(toFields(instant, REUNION)).toEqual({ date: '2026-07-01', time: '09:00' });
  expect(hour(instant, PARIS)).toBe('7\u00a0h');
});

test('an unreadable date gives nothing', () => {
  expect(toInstant('', '09:00', PARIS)).toBeUndefined();
  expect(toInstant('2026-03-12', '', PARIS)).toBeUndefined();
});

test('dates read as people say them', () => {
  expect(span('2026-03-12T09:00:00+01:00', '2026-03-12T11:30:00+01:00', PARIS, now)).toBe(
    'jeudi 12\u00a0mars, 9\u00a0h – 11\u00a0h\u00a030',
  );
  expect(day('2027-05-01T09:00:00+02:00', PARIS, now)).toBe('samedi 1er\u00a0mai 2027');
});
