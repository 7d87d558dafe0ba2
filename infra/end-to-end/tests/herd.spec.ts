import { expect, test } from '@playwright/test';
import { Api } from '../src/api.ts';
import { answer, callOf, mailsOf, openCall } from '../src/calls.ts';
import { haveVolunteers } from '../src/volunteers.ts';

const ROUNDS = Number(process.env.HERD_ROUNDS ?? 20);

test('four hundred yeses at once, each sent twice, fill exactly ten places', async () => {
  test.setTimeout(ROUNDS * 60_000);
  const coordinator = await Api.as('coordo@clunisois.example');
  const addresses = await haveVolunteers(coordinator);

  for (let round = 1; round <= ROUNDS; round++) {
    const call = await openCall(coordinator, 10);
    const mails = await mailsOf(call, addresses);

    const answers = await Promise.all(
      mails.flatMap((mail) => [answer(mail, 'YES'), answer(mail, 'YES')]),
    );

    expect(answers.filter((it) => it.status !== 200)).toEqual([]);
    const after = await callOf(coordinator, call.id);
    expect(after).toMatchObject({ accepted: 10, waiting: addresses - 10, state: 'FILLED' });
  }
});
