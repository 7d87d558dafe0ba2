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

/** Every mail that arrived with this in its subject, oldest first. */
export async function mailsAbout(subject: string): Promise<Mail[]> {
  return (await allMails()).filter((mail) => mail.subject.includes(subject));
}

export async function mailsTo(address: string): Promise<Mail[]> {
  return (await page(`&to=${encodeURIComponent(address)}`)).items;
}

export async function allMails(): Promise<Mail[]> {
  const mails: Mail[] = [];
  let after: string | undefined;
  do {
    const { items } = await page(after === undefined ? '' : `&after=${after}`);
    mails.push(...items);
    after = items.length === 500 ? items.at(-1)?.id : undefined;
  } while (after !== undefined);
  return mails;
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

async function page(query: string): Promise<{ items: Mail[] }> {
  const answer = await fetch(`${addresses().mailbox}/api/messages?limit=500${query}`);
  if (!answer.ok) throw new Error(`the mailbox answers ${answer.status}`);
  return (await answer.json()) as { items: Mail[] };
}
