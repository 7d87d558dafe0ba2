import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { answerLink, type Mail, mailsTo } from './mailbox.ts';

// a commune next door, where nobody of the workbook lives: a call there is a call of few mails
const NEXT_DOOR = '71270';
const DAY = 24 * 3600 * 1000;

export interface SentCall {
  id: string;
  household: Mail;
  alone: Mail;
}

/** A call to two who share an address and to one who lives alone, and the mails they got. */
export async function callThree(api: Api): Promise<SentCall> {
  const mark = Date.now().toString(36);
  const household = `foyer-${mark}@exemple.fr`;
  const alone = `seule-${mark}@exemple.fr`;
  await enrol(api, 'Jeanne', household);
  await enrol(api, 'Paul', household);
  await enrol(api, 'Ève', alone);
  const id = await callNextDoor(api, `Arroser le jardin ${mark}`);
  return { id, household: await mailTo(household), alone: await mailTo(alone) };
}

/** The line of a mail's text that leads to this page: p, r or u. */
export function linkTo(page: 'p' | 'r' | 'u', mail: Mail): string {
  if (page === 'r') return answerLink(mail);
  const link = mail.text.split(/\r?\n/).find((line) => line.includes(`/${page}/`));
  if (!link) throw new Error(`no link to /${page}/ in the mail`);
  return link.trim();
}

/** Somebody who may be asked, and lives where nobody of the workbook does. */
export async function enrol(api: Api, firstName: string, email: string): Promise<string> {
  const made = await api.post<{ id: string }>('/volunteers', {
    firstName,
    lastName: 'Essai',
    email,
    commune: NEXT_DOOR,
    asNeeded: true,
    consent: { state: 'GIVEN', source: 'PAPER' },
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return made.body.id;
}

/** A call to all of them, on a day far away that no other call has. */
export async function callNextDoor(
  api: Api,
  title: string,
  startsAt = Date.now() + 300 * DAY + (Date.now() % 300) * DAY,
): Promise<string> {
  const made = await api.post<{ id: string }>('/calls', {
    title,
    message: 'Le jardin partagé a soif.\n\nApportez un arrosoir.',
    place: { commune: '71137', label: 'jardin partagé' },
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(startsAt + DAY / 12).toISOString(),
    helpersNeeded: 1,
    audience: { communes: [NEXT_DOOR] },
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return made.body.id;
}

export async function mailTo(address: string): Promise<Mail> {
  await expect.poll(async () => (await mailsTo(address)).length, { timeout: 30_000 }).toBe(1);
  return (await mailsTo(address))[0] as Mail;
}
