import { addresses } from './system.ts';

export interface Mail {
  id: string;
  to: string[];
  from: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string[] | string>;
  attachments: { name: string; contentType: string }[];
}

/** The newest mail so far; `mailsSince` it are those still to come. */
export async function newestMail(): Promise<string> {
  return (await messages('limit=0')).last;
}

export async function countMailsSince(id: string): Promise<number> {
  return (await messages(`limit=0&after=${id}`)).total;
}

/** Every mail that arrived after this one, oldest first. */
export async function mailsSince(id: string): Promise<Mail[]> {
  const mails: Mail[] = [];
  let after: string | undefined = id;
  while (after !== undefined) {
    const { items } = await messages(`limit=500&after=${after}`);
    mails.push(...items);
    after = items.length === 500 ? items.at(-1)?.id : undefined;
  }
  return mails;
}

export async function mailsTo(address: string): Promise<Mail[]> {
  return (await messages(`limit=500&to=${encodeURIComponent(address)}`)).items;
}

/** Lets the far end take so long for each mail, until `work` is done. */
export async function withSlowMailbox(millis: number, work: () => Promise<void>): Promise<void> {
  await pace(millis);
  try {
    await work();
  } finally {
    await pace(0);
  }
}

/** The one link by which the person answers a call. */
export function answerLink(mail: Mail): string {
  const links = mail.text.split(/\r?\n/).filter((line) => line.includes('/r/'));
  if (links.length !== 1) throw new Error(`a call's mail has one answer link, not ${links.length}`);
  return (links[0] as string).trim();
}

export function header(mail: Mail, name: string): string {
  const entry = Object.entries(mail.headers).find(([key]) => key.toLowerCase() === name);
  return entry ? [entry[1]].flat().join(' ') : '';
}

async function pace(millis: number): Promise<void> {
  await fetch(`${addresses().mailbox}/api/pace?millis=${millis}`, {
    method: 'PUT',
    headers: { connection: 'close' },
  });
}

async function messages(query: string): Promise<{ items: Mail[]; total: number; last: string }> {
  // on a connection of its own: the mailbox may have been killed since the last one
  const answer = await fetch(`${addresses().mailbox}/api/messages?${query}`, {
    headers: { connection: 'close' },
  });
  if (!answer.ok) throw new Error(`the mailbox answers ${answer.status}`);
  return (await answer.json()) as { items: Mail[]; total: number; last: string };
}
