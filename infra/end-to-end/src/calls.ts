import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { answerLink, countMailsSince, type Mail, mailsSince, newestMail } from './mailbox.ts';

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
const HOUR = 3600 * 1000;

/**
 * @param since the newest mail before the call
 */
export type OpenedCall = Call & { title: string; since: string };

/** A call that nobody else's resembles, to everyone who may be asked, whatever they were asked before. */
export function callToEveryone(helpersNeeded: number) {
  // hours that no other call has, so that whoever was accepted elsewhere is free for this one
  const slot = Math.floor(Date.now() / 1000) % 2000;
  const startsAt = new Date(Date.now() + 10 * DAY + slot * 3 * HOUR);
  return {
    title: `Porter un frigo ${Date.now().toString(36)}`,
    message: 'Un frigo à descendre du deuxième étage, avec précaution.',
    place: { commune: '71137', label: 'centre-bourg' },
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 2 * HOUR).toISOString(),
    helpersNeeded,
    liftCap: { reason: 'Essai de bout en bout' },
    audience: {},
  };
}

export async function openCall(
  api: Api,
  helpersNeeded: number,
  since?: string,
): Promise<OpenedCall> {
  const newest = since ?? (await newestMail());
  const call = callToEveryone(helpersNeeded);
  const answer = await api.post<Call>('/calls', call);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return { ...answer.body, title: call.title, since: newest };
}

export async function callOf(api: Api, id: string): Promise<Call> {
  return (await api.get<Call>(`/calls/${id}`)).body;
}

/** The mails of a call that have arrived. */
export async function arrivedOf(call: OpenedCall): Promise<Mail[]> {
  return (await mailsSince(call.since)).filter(
    (mail) => mail.subject.includes(call.title) && mail.text.includes('/r/'),
  );
}

/** Waits until every address has its mail, and gives the mails. */
export async function mailsOf(call: OpenedCall, addresses: number): Promise<Mail[]> {
  let mails: Mail[] = [];
  const reached = async () => {
    if ((await countMailsSince(call.since)) < addresses) return 0;
    mails = await arrivedOf(call);
    return new Set(mails.map((mail) => mail.to[0])).size;
  };
  await expect.poll(reached, { timeout: 120_000, intervals: [250] }).toBe(addresses);
  return mails;
}

export interface Given {
  answer: string;
  place: 'ACCEPTED' | 'WAITING' | 'NONE';
  position?: number;
}

/** Presses a button of the answer page, each person over a connection of their own. */
export function answer(mail: Mail, given: 'YES' | 'NO' | 'MAYBE') {
  return new Promise<{ status: number; body: Given }>((resolve, reject) => {
    const press = request(answerLink(mail), {
      method: 'POST',
      agent: false,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    press.on('error', reject);
    press.on('response', (response) => {
      json(response).then(
        (body) => resolve({ status: response.statusCode ?? 0, body: body as Given }),
        reject,
      );
    });
    press.end(JSON.stringify({ answer: given }));
  });
}

/** Presses again while the page says that it cannot answer just now, as somebody would. */
export async function answerUntilHeard(mail: Mail, given: 'YES' | 'NO' | 'MAYBE'): Promise<Given> {
  let heard: Given | undefined;
  const press = async () => {
    const { status, body } = await answer(mail, given);
    heard = body;
    return status;
  };
  await expect.poll(press, { timeout: 60_000, intervals: [1_000] }).toBe(200);
  return heard as Given;
}
