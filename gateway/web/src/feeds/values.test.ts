import { expect, test } from 'vitest';
import { publicAddress, webcal } from './values.ts';

const ORIGIN = 'https://parvis.example';
const ALL = { commune: '', place: '', theme: '' };

test('without a choice the whole agenda is followed', () => {
  expect(publicAddress(ORIGIN, 'clunisois', ALL)).toBe(
    'https://parvis.example/clunisois/agenda.ics',
  );
});

test('a place is written as an address can hold it', () => {
  const followed = { commune: '71137', place: ' Salle des Griottons ', theme: 'numerique' };

  const address = new URL(publicAddress(ORIGIN, 'clunisois', followed));

  expect(Object.fromEntries(address.searchParams)).toEqual({
    commune: '71137',
    lieu: 'Salle des Griottons',
    theme: 'numerique',
  });
});

test('a calendar program opens the same address under its own scheme', () => {
  expect(webcal('https://parvis.example/d/abc/agenda.ics')).toBe(
    'webcal://parvis.example/d/abc/agenda.ics',
  );
  expect(webcal('http://127.0.0.1:8080/a.ics')).toBe('webcal://127.0.0.1:8080/a.ics');
});
