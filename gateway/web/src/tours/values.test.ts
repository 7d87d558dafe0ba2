import { expect, test } from 'vitest';
import type { Tour } from '../api/types.ts';
import { after, blank, draftOf, placed, requestOf, valuesOf } from './values.ts';

const TOUR: Tour = {
  id: 't',
  date: '2027-03-04',
  state: 'PLANNED',
  vehicle: { id: 'bus', name: 'Le bus' },
  driver: { id: 'anne', name: 'Anne' },
  companions: [{ id: 'leo', name: 'Léo' }],
  stops: [stop('a', 'bus', '71137', 'Cluny'), stop('b', 'other', '71495', 'Salornay-sur-Guye', 7)],
  version: 3,
};

function stop(id: string, actionId: string, insee: string, name: string, typedMinutes?: number) {
  return {
    occurrenceId: id,
    actionId,
    place: { insee, name, label: 'Mairie', kind: 'TOWN_HALL' as const, confidentiality: undefined },
    arrivesAt: '09:00:00',
    leavesAt: '11:00:00',
    typedMinutes,
  };
}

test('a tour that is opened and saved says the same', () => {
  const sent = requestOf(valuesOf(TOUR));

  expect(sent.driverId).toEqual('anne');
  expect(sent.companionIds).toEqual(['leo']);
  expect(
    sent.stops.map((it) => [it.occurrenceId, it.actionId, it.place.insee, it.place.kind]),
  ).toEqual([
    ['a', 'bus', '71137', 'TOWN_HALL'],
    ['b', 'other', '71495', 'TOWN_HALL'],
  ]);
  expect(sent.stops.map((it) => [it.arrivesAt, it.leavesAt, it.travelMinutes])).toEqual([
    ['09:00', '11:00', undefined],
    ['09:00', '11:00', 7],
  ]);
});

test('who drives is not counted as coming along too', () => {
  const typed = { ...valuesOf(TOUR), companionIds: ['anne', 'leo'] };

  expect(requestOf(typed).companionIds).toEqual(['leo']);
});

test('what is not typed yet is left out of the preview', () => {
  const [first] = draftOf(blank('2027-03-04'), 't').stops;

  expect(first?.insee).toEqual(undefined);
  expect(first?.arrivesAt).toEqual(undefined);
  expect(first?.travelMinutes).toEqual(undefined);
});

test('an action that is missing is asked for once, one of a line at its line', () => {
  const typed = { ...valuesOf(TOUR), actionId: '' };
  const errors = { 'stops.0.actionId': 'Donnez l’action.', 'stops.1.actionId': 'Inconnue.' };

  expect(placed(errors, typed)).toEqual({
    actionId: 'Donnez l’action.',
    'stops.1.actionId': 'Inconnue.',
  });
});

test('the earliest arrival follows from the way, within the day', () => {
  expect(after('11:00', 12)).toEqual('11:12');
  expect(after('11:50', 70)).toEqual('13:00');
  expect(after('23:50', 20)).toEqual(undefined);
  expect(after('11:00', null)).toEqual(undefined);
  expect(after('', 12)).toEqual(undefined);
});
