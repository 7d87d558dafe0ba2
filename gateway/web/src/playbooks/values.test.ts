import { expect, test } from 'vitest';
import { BLANK_STEP, guideOf, valuesOf } from './values.ts';

const guide = {
  title: 'Marcher',
  introduction: 'Côte à côte.',
  steps: [
    { id: '01', day: -7, title: 'Inviter', advice: 'De vive voix.' },
    { id: '02', day: 0, title: 'Partir', advice: null },
    { id: '03', day: 2, title: 'Remercier', advice: null },
  ],
};

test('a guide that is opened and saved says the same', () => {
  expect(guideOf(valuesOf(guide))).toEqual(guide);
});

test('a step that is added has no id, and no day until one is typed', () => {
  const values = valuesOf(guide);
  values.steps = [
    { ...BLANK_STEP, title: ' Appeler ' },
    { ...BLANK_STEP, days: '3', side: 'AFTER' },
  ];

  const [blank, dated] = guideOf(values).steps;

  expect(blank).toEqual({ day: null, title: 'Appeler', advice: null });
  expect(dated).toEqual({ day: 3, title: '', advice: null });
});
