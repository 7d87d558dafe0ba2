import { expect, test } from '@playwright/test';
import { Api } from '../src/api.ts';
import {
  answer,
  answerUntilHeard,
  arrivedOf,
  callOf,
  type Given,
  mailsOf,
  openCall,
} from '../src/calls.ts';
import { countMailsSince, header, type Mail, withSlowMailbox } from '../src/mailbox.ts';
import { killHard, type PartName, part, parvis } from '../src/system.ts';
import { haveVolunteers } from '../src/volunteers.ts';

/** SMTP conversations that may be open at a kill: each may send its one mail again. */
const CONVERSATIONS = 8;

/** Slow enough that four hundred mails are still under way when the part dies. */
const MILLIS_A_MAIL = 100;

test.describe.configure({ mode: 'serial' });

/** How many mails have arrived when each is killed: volunteers-service dies while it still asks. */
const killedAfter: [PartName, number][] = [
  ['notifications-service', 100],
  ['volunteers-service', 0],
  ['kafka', 1],
  ['mongodb', 50],
];

for (const [name, mailed] of killedAfter) {
  test(`${name} is killed in the middle of a call to four hundred, and everybody still has the mail`, async () => {
    const coordinator = await Api.as('coordo@clunisois.example');
    const addresses = await haveVolunteers(coordinator);

    const call = await openCallAndKill(coordinator, name, mailed, addresses);
    const killedAt = Date.now();
    parvis('up');

    const mails = await mailsOf(call, addresses);
    await expect
      .poll(async () => (await callOf(coordinator, call.id)).deliveries, { timeout: 60_000 })
      .toMatchObject({ pending: 0, sent: addresses, failed: 0 });
    console.log(`${name}: drained ${Math.round((Date.now() - killedAt) / 1000)} s after the kill`);
    expectFewTwice(mails);
  });
}

async function openCallAndKill(
  coordinator: Api,
  name: PartName,
  mailed: number,
  addresses: number,
) {
  const call = await openCall(coordinator, 4);
  await withSlowMailbox(MILLIS_A_MAIL, async () => {
    await expect
      .poll(() => countMailsSince(call.since), { intervals: [20], timeout: 60_000 })
      .toBeGreaterThanOrEqual(mailed);
    killHard(name);
  });
  const atTheKill = (await arrivedOf(call)).length;
  console.log(`${name}: killed with ${atTheKill} of ${addresses} mailed`);
  expect(atTheKill).toBeLessThan(addresses);
  return call;
}

/** At most one mail per conversation that was open, with the same Message-ID. */
function expectFewTwice(mails: Mail[]) {
  const first = new Map<string, string>();
  let twice = 0;
  for (const mail of mails) {
    const address = String(mail.to[0]);
    const id = header(mail, 'message-id');
    if (first.has(address)) {
      twice++;
      expect(id).toBe(first.get(address));
    } else {
      first.set(address, id);
    }
  }
  expect(twice).toBeLessThanOrEqual(CONVERSATIONS);
}

test('volunteers-service is killed while four hundred say yes, and what each was told is what is stored', async () => {
  const coordinator = await Api.as('coordo@clunisois.example');
  const addresses = await haveVolunteers(coordinator);
  const call = await openCall(coordinator, 10);
  const mails = await mailsOf(call, addresses);

  const service = part('volunteers-service');

  let heard = 0;
  const pressed = mails.map((mail) =>
    answer(mail, 'YES')
      .finally(() => heard++)
      .catch(() => undefined),
  );
  await expect.poll(() => heard, { intervals: [5] }).toBeGreaterThan(50);
  process.kill(service.pid, 'SIGKILL');
  const told = (await Promise.all(pressed)).map((it) => (it?.status === 200 ? it.body : undefined));
  parvis('up');
  const again = await Promise.all(mails.map((mail, i) => told[i] ?? answerUntilHeard(mail, 'YES')));

  const unanswered = told.filter((it) => it === undefined).length;
  console.log(`volunteers-service: killed with ${unanswered} of ${addresses} not answered`);
  expect(unanswered).toBeGreaterThan(0);
  const accepted = again.filter((it: Given) => it.place === 'ACCEPTED').length;
  expect(accepted).toBe(10);
  expect(await callOf(coordinator, call.id)).toMatchObject({
    state: 'FILLED',
    accepted: 10,
    waiting: addresses - 10,
  });
});
