import { expect, test } from '@playwright/test';
import { Api } from '../src/api.ts';
import { openCall } from '../src/calls.ts';
import { header, type Mail, mailsAbout } from '../src/mailbox.ts';
import { killHard, type PartName, parvis } from '../src/system.ts';
import { haveVolunteers } from '../src/volunteers.ts';

/** SMTP conversations that may be open at a kill: each may send its one mail again. */
const CONVERSATIONS = 8;

const killed: PartName[] = ['notifications-service', 'volunteers-service', 'kafka', 'mongodb'];

for (const name of killed) {
  test(`${name} is killed in the middle of a call to four hundred, and everybody still has the mail`, async () => {
    const coordinator = await Api.as('coordo@clunisois.example');
    const addresses = await haveVolunteers(coordinator);
    const call = await openCall(coordinator, 4);
    const mailed = async () =>
      (await mailsAbout(call.title)).filter((it) => it.text.includes('/r/'));

    await expect.poll(async () => (await mailed()).length, { intervals: [5] }).toBeGreaterThan(0);
    killHard(name);
    const atTheKill = (await mailed()).length;
    console.log(`${name} killed with ${atTheKill} of ${addresses} mailed`);
    parvis('up');

    await expect
      .poll(async () => new Set((await mailed()).map((it) => it.to[0])).size, { timeout: 120_000 })
      .toBe(addresses);
    await expect
      .poll(
        async () =>
          (
            await coordinator.get<{ deliveries: { pending: number; sent: number } }>(
              `/calls/${call.id}`,
            )
          ).body.deliveries,
        { timeout: 60_000 },
      )
      .toMatchObject({ pending: 0, sent: addresses });
    expectFewDuplicates(await mailed());
  });
}

function expectFewDuplicates(mails: Mail[]) {
  const idsByAddress = new Map<string, string[]>();
  for (const mail of mails) {
    const address = String(mail.to[0]);
    idsByAddress.set(address, [...(idsByAddress.get(address) ?? []), header(mail, 'message-id')]);
  }
  const again = [...idsByAddress.values()].filter((ids) => ids.length > 1);
  expect(again.length).toBeLessThanOrEqual(CONVERSATIONS);
  for (const ids of again) {
    expect(new Set(ids).size).toBe(1);
  }
}
