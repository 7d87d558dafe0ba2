import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { answerLink, type Mail, mailsAbout } from './mailbox.ts';

export interface Call {
  id: string;
  state: 'OPEN' | 'FILLED' | 'CLOSED' | 'CANCELLED';
  helpersNeeded: number;
  recipients: number;
  accepted: number;
  waiting: number;
  declined: number;
  maybe: number;
  deliveries: { pending: number; sent: number; failed: number; bounced: number };
}

const DAY = 24 * 3600 * 1000;
let opened = 0;

/** A call that nobody else's resembles, to everyone who may be asked, whatever they were asked before. */
export async function openCall(api: Api, helpersNeeded: number): Promise<Call & { title: string }> {
  const number = ++opened;
  const title = `Porter un frigo n° ${number} ${Date.now().toString(36)}`;
  // hours that do not overlap, so that an accepted helper is free for the next call
  const startsAt = new Date(Date.now() + 10 * DAY + number * 3 * 3600 * 1000);
  const answer = await api.post<Call>('/calls', {
    title,
    message: 'Un frigo à descendre du deuxième étage, avec précaution.',
    place: { commune: '71137', label: 'centre-bourg' },
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 2 * 3600 * 1000).toISOString(),
    helpersNeeded,
    liftCap: { reason: 'Essai de bout en bout' },
    audience: {},
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return { ...answer.body, title };
}

export async function callOf(api: Api, id: string): Promise<Call> {
  return (await api.get<Call>(`/calls/${id}`)).body;
}

/** Waits until every address has its mail, and gives the mails. */
export async function mailsOf(call: { title: string }, addresses: number): Promise<Mail[]> {
  await expect
    .poll(async () => new Set((await mailsAbout(call.title)).map((it) => it.to[0])).size, {
      timeout: 120_000,
      intervals: [500],
    })
    .toBe(addresses);
  return (await mailsAbout(call.title)).filter((it) => it.text.includes('/r/'));
}

export async function answer(mail: Mail, given: 'YES' | 'NO' | 'MAYBE') {
  const response = await fetch(answerLink(mail), {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ answer: given }),
  });
  return {
    status: response.status,
    body: (await response.json()) as { answer: string; place: string; position?: number },
  };
}
