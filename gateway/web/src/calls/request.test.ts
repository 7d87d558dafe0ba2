import { expect, test } from 'vitest';
import { BLANK, type Composed, countable, forDriver, missing, requestOf } from './request.ts';

const composed = (changes: Partial<Composed> = {}): Composed => ({
  ...BLANK,
  title: 'Déplacer un réfrigérateur',
  message: 'Une habitante déménage.',
  commune: { insee: '71137', name: 'Cluny' },
  label: 'quartier de la gare',
  date: '2026-12-03',
  helpersNeeded: '4',
  ...changes,
});

test('waves of ten for each helper are proposed by default', () => {
  expect(requestOf(composed(), 'Europe/Paris').waves).toEqual({ size: 40, everyMinutes: 120 });
  expect(requestOf(composed({ pace: 'ALL' }), 'Europe/Paris').waves).toBeUndefined();
});

test('everyone who may be asked is an empty audience, whatever was ticked before', () => {
  const request = requestOf(composed({ whom: 'ALL', skills: ['MOVING'] }), 'Europe/Paris');

  expect(request.audience).toEqual({});
});

test('the times are those of the place', () => {
  const request = requestOf(composed(), 'Indian/Reunion');

  expect(request.startsAt).toBe('2026-12-03T09:00:00+04:00');
});

test('people are counted before the words are written', () => {
  expect(countable(composed({ title: '', message: '', label: '' }), 'Europe/Paris')).toBeDefined();
  expect(countable(composed({ commune: null }), 'Europe/Paris')).toBeUndefined();
  expect(countable(composed({ helpersNeeded: '' }), 'Europe/Paris')).toBeUndefined();
  expect(countable(composed({ date: '' }), 'Europe/Paris')).toBeUndefined();
});

test('an end before its beginning is told before sending', () => {
  expect(missing(composed({ from: '11:00', to: '09:00' }))).toEqual(['to']);
  expect(missing(composed())).toEqual([]);
});

test('lifting the cap wants a reason', () => {
  expect(missing(composed({ liftCap: true }))).toEqual(['liftReason']);
});

test('a call for a driver needs only to be looked through', () => {
  const lift = {
    title: 'Conduire une personne : Journée de bilans',
    message: 'Une personne inscrite n’a pas de moyen de transport.',
    place: { commune: '71137', label: 'salle des fêtes' },
    startsAt: '2027-03-12T08:30:00+01:00',
    endsAt: '2027-03-12T10:00:00+01:00',
    helpersNeeded: 1,
    vehicle: 'CAR',
  };

  const call = forDriver(lift, { insee: '71137', name: 'Cluny' }, 'Europe/Paris');

  expect(missing(call)).toEqual([]);
  expect(requestOf(call, 'Europe/Paris')).toMatchObject({
    startsAt: '2027-03-12T08:30:00+01:00',
    endsAt: '2027-03-12T10:00:00+01:00',
    place: { commune: '71137', label: 'salle des fêtes' },
    helpersNeeded: 1,
    audience: { vehicle: 'CAR' },
  });
});
