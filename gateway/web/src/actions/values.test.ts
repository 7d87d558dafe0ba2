import { expect, test } from 'vitest';
import type { Action } from '../api/types.ts';
import { BLANK, requestOf, valuesOf } from './values.ts';

const stored: Action = {
  id: 'a',
  state: 'DRAFT',
  practice: 'PERMANENCE',
  title: 'Permanence aux Restos du Cœur',
  place: { insee: '71137', label: 'Local des Restos', kind: 'BUILDING', confidentiality: 'ASIDE' },
  themes: [],
  organisation: { lead: 'JOINT', partners: [{ name: 'Restos du Cœur', partnerId: 'p-1' }] },
  admission: { mode: 'SLOTS', capacity: 8, openToPublic: false },
  arrangements: { agreement: 'INFORMAL' },
  missing: [],
  former: [],
  version: 1,
};

test('a stored action opened and saved unchanged says the same', () => {
  const sent = requestOf(
    valuesOf(stored, () => 'Cluny'),
    stored,
  );

  expect(sent.place).toEqual(stored.place);
  expect(sent.organisation).toMatchObject(stored.organisation);
  expect(sent.admission).toEqual(stored.admission);
  expect(sent.arrangements).toMatchObject(stored.arrangements);
});

test('a partner typed anew is known by name only', () => {
  const sent = requestOf({ ...BLANK, partners: 'Restos du Cœur\n\n CAF ' }, stored);

  expect(sent.organisation?.partners).toEqual([
    { name: 'Restos du Cœur', partnerId: 'p-1' },
    { name: 'CAF' },
  ]);
});

test('without a commune there is no place', () => {
  expect(requestOf({ ...BLANK, label: 'Salle des fêtes' }).place).toBeNull();
});
