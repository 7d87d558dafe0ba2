import { expect, test } from 'vitest';
import type { Task } from '../api/types.ts';
import { grouped } from './groups.ts';

const task = (due: string): Task => ({ id: due, title: 'Appeler', due, state: 'OPEN', version: 1 });
const days = (tasks: Task[]) => tasks.map(({ due }) => due);

test('a task is late from the day after, and this week until Sunday', () => {
  const tasks = ['2027-03-08', '2027-03-03', '2027-03-07', '2027-03-02', '2027-03-04'].map(task);

  const groups = grouped(tasks, '2027-03-03');

  expect(days(groups.late)).toEqual(['2027-03-02']);
  expect(days(groups.week)).toEqual(['2027-03-03', '2027-03-04', '2027-03-07']);
  expect(days(groups.later)).toEqual(['2027-03-08']);
});

test('on a Sunday the week ends today', () => {
  const groups = grouped(['2027-03-07', '2027-03-08'].map(task), '2027-03-07');

  expect(days(groups.week)).toEqual(['2027-03-07']);
  expect(days(groups.later)).toEqual(['2027-03-08']);
});
