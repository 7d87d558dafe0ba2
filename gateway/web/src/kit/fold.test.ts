import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test('a name typed carelessly is the name', () => {
  expect(fold('ST ANDRE LE DESERT')).toBe(fold('Saint-André-le-Désert'));
  expect(fold('Ste-Cécile')).toBe(fold('Sainte Cecile'));
});
