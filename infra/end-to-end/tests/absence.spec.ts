import { expect, test } from '@playwright/test';
import { Api } from '../src/api.ts';
import { answer, callOf, mailsOf, type OpenedCall, openCall } from '../src/calls.ts';
import { type Mail, newestMail } from '../src/mailbox.ts';
import { addresses, killHard, type PartName, parvis } from '../src/system.ts';
import { haveVolunteers } from '../src/volunteers.ts';

test.describe.configure({ mode: 'serial' });

async function without(name: PartName, work: () => Promise<void>) {
  killHard(name);
  try {
    await work();
  } finally {
    parvis('up');
  }
}

test('while the mail server is away calls are accepted, and their mails leave when it is back', async () => {
  const coordinator = await Api.as('coordo@clunisois.example');
  const recipients = await haveVolunteers(coordinator);
  const since = await newestMail();

  let call: OpenedCall | undefined;
  await without('mailbox', async () => {
    call = await openCall(coordinator, 4, since);
    expect(call.state).toBe('OPEN');
  });

  expect((await mailsOf(call as OpenedCall, recipients)).length).toBe(recipients);
});

test('while Kafka is away a call is accepted, and its mails leave when it is back', async () => {
  const coordinator = await Api.as('coordo@clunisois.example');
  const recipients = await haveVolunteers(coordinator);

  let call: OpenedCall | undefined;
  await without('kafka', async () => {
    call = await openCall(coordinator, 4);
    expect(await callOf(coordinator, call.id)).toMatchObject({ state: 'OPEN' });
  });

  expect((await mailsOf(call as OpenedCall, recipients)).length).toBe(recipients);
});

test('while Keycloak is away valid tokens work and links are answered', async () => {
  const coordinator = await Api.as('coordo@clunisois.example');
  const recipients = await haveVolunteers(coordinator);
  const call = await openCall(coordinator, 4);
  const [first] = (await mailsOf(call, recipients)) as [Mail];

  await without('keycloak', async () => {
    expect((await coordinator.get('/volunteers?limit=1')).status).toBe(200);
    expect(await answer(first, 'YES')).toMatchObject({ status: 200, body: { place: 'ACCEPTED' } });
  });
});

test('while the store is away the API says so at once, and works again when it is back', async () => {
  const coordinator = await Api.as('coordo@clunisois.example');
  await haveVolunteers(coordinator);

  await without('mongodb', async () => {
    const before = Date.now();
    const refused = await coordinator.get<{ code: string; hint: string }>('/volunteers?limit=1');
    console.log(`the store's absence was told after ${Date.now() - before} ms`);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).not.toBeNull();
    expect(refused.body.hint).not.toBe('');
  });

  expect((await coordinator.get('/volunteers?limit=1')).status).toBe(200);
});

test('while one service is away its addresses say so and the others go on', async () => {
  const coordinator = await Api.as('coordo@clunisois.example');

  await without('notifications-service', async () => {
    expect((await coordinator.get('/deliveries?limit=1')).status).toBe(503);
    expect((await coordinator.get('/volunteers?limit=1')).status).toBe(200);
    expect((await fetch(`${addresses().base}/app/assets/none.js`)).status).toBe(404);
  });
});
