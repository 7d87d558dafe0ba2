import type { HomeVisitRequest } from '../api/types.ts';
import { toInstant } from '../kit/when.ts';
import { fr } from './fr.ts';

export const CONTACTS = [0, 1, 2] as const;

interface TypedContact {
  name: string;
  phone: string;
  email: string;
}

export interface Values {
  motive: string;
  riskNote: string;
  visitorId: string;
  secondId: string;
  kit: string;
  expectedEnd: string;
  endTime: string;
  contacts: TypedContact[];
}

export const FIELDS = [
  'motive',
  'riskNote',
  'visitorId',
  'secondId',
  'kit',
  'expectedEnd',
  ...CONTACTS.flatMap((at) => ['name', 'phone', 'email'].map((of) => `contacts.${at}.${of}`)),
];

/** Before anything is typed, with the end of the date as the end of the visit. */
export function blank(end: { date: string; time: string }): Values {
  return {
    motive: '',
    riskNote: '',
    visitorId: '',
    secondId: '',
    kit: fr.ask.kitUsual,
    expectedEnd: end.date,
    endTime: end.time,
    contacts: CONTACTS.map(() => ({ name: '', phone: '', email: '' })),
  };
}

/** What is sent: of the contacts, the first and those of whom something is known. */
export function request(typed: Values, occurrenceId: string, zone: string): HomeVisitRequest {
  const text = (value: string) => value.trim() || null;
  return {
    occurrenceId,
    motive: typed.motive.trim(),
    riskNote: text(typed.riskNote),
    visitorId: typed.visitorId,
    secondId: text(typed.secondId),
    kit: typed.kit
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => ({ name, packed: false })),
    expectedEnd: toInstant(typed.expectedEnd, typed.endTime, zone) ?? '',
    contacts: typed.contacts
      .filter(({ name, phone, email }, at) => at === 0 || name || phone || email)
      .map(({ name, phone, email }) => ({
        name: name.trim(),
        phone: phone.trim(),
        email: text(email) ?? undefined,
      })),
  };
}
