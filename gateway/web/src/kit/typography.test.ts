import { expect, test } from 'vitest';
import { setInFrench, typographic } from './typography.ts';

test('the spaces before double signs do not break', () => {
  expect(typographic('Qui vient ?')).toBe('Qui vient\u202f?');
  expect(typographic('Reste : « oui »')).toBe('Reste\u00a0: «\u00a0oui\u00a0»');
});

test('an hour and an apostrophe are set as printers do', () => {
  expect(typographic("d'ici 14 h 32")).toBe('d’ici 14\u00a0h\u00a032');
  expect(typographic('3 hommes')).toBe('3 hommes');
});

test('the texts that functions give are set too', () => {
  const set = setInFrench({ page: { ask: (name: string) => `Effacer ${name} ?` } });

  expect(set.page.ask('Ana')).toBe('Effacer Ana\u202f?');
});
