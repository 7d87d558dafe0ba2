import { expect, test } from 'vitest';
import { fromAddress, inAddress } from './importers.ts';

test('the jobs of an address are those that were put there', () => {
  const started = [{ importer: 'volunteers' as const, job: '0193-a' }];

  expect(fromAddress(inAddress(started))).toEqual(started);
});

test('an address tampered with holds no job', () => {
  expect(fromAddress('elsewhere:1,volunteers:,x')).toEqual([]);
  expect(fromAddress(null)).toEqual([]);
});
