import { expect, test } from '@playwright/test';
import { Api } from '../src/api.ts';
import { aDateOf, aWorkshopFor, book, having, listOf } from '../src/bookings.ts';

const ROUNDS = Number(process.env.HERD_ROUNDS ?? 20);
const PEOPLE = 200;
const PLACES = 8;

test('of two hundred people who book the last eight places at once, the others wait in order', async () => {
  test.setTimeout(ROUNDS * 60_000);
  const api = await Api.as('coordo@clunisois.example');
  const workshop = await aWorkshopFor(api, PLACES);

  for (let round = 0; round < ROUNDS; round++) {
    const date = await aDateOf(api, workshop, round);
    const answers = await Promise.all(
      Array.from({ length: PEOPLE }, (_, number) => book(api, date, number)),
    );

    expect(answers.filter((it) => it.status !== 201)).toEqual([]);
    const list = await listOf(api, date);
    expect(having(list, 'BOOKED')).toHaveLength(PLACES);
    expect(list.filter((it) => it.state === 'WAITING').map((it) => it.position)).toEqual(
      Array.from({ length: PEOPLE - PLACES }, (_, at) => at + 1),
    );
    await oneByOneThenAtOnce(api, date);
  }
});

/** Whoever gives a place up lets exactly the first who waits in. */
async function oneByOneThenAtOnce(api: Api, date: string) {
  for (const leaving of [1, 1, PLACES - 2]) {
    const before = await listOf(api, date);
    const gone = having(before, 'BOOKED').slice(0, leaving);
    const next = having(before, 'WAITING').slice(0, leaving);

    const left = await Promise.all(gone.map((id) => api.post(`/bookings/${id}/cancel`)));

    expect(left.filter((it) => it.status !== 200)).toEqual([]);
    const after = await listOf(api, date);
    const expected = [...having(before, 'BOOKED').slice(leaving), ...next];
    expect(having(after, 'BOOKED').sort()).toEqual(expected.sort());
    expect(having(after, 'WAITING')).toEqual(having(before, 'WAITING').slice(leaving));
  }
}
