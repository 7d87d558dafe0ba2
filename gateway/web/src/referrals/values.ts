import type { Partner, ReferralRequest } from '../api/types.ts';
import type { FormErrors } from '../kit/fields.tsx';

/** Named as the service names them, so that each refusal finds its field. */
export interface Values {
  towards: 'partner' | 'date';
  to: { partnerId: string; email: string; occurrenceId: string };
  sentBy: string;
  person: { firstName: string; lastInitial: string; phone: string; email: string };
  contactPreference: NonNullable<ReferralRequest['contactPreference']>;
  need: string;
  consent: boolean;
}

/** A form about a date, where one was chosen before. */
export function blank(date: string | null): Values {
  return {
    towards: date ? 'date' : 'partner',
    to: { partnerId: '', email: '', occurrenceId: date ?? '' },
    sentBy: '',
    person: { firstName: '', lastInitial: '', phone: '', email: '' },
    contactPreference: 'PHONE',
    need: '',
    consent: false,
  };
}

export const FIELDS = [
  'to.email',
  'to.partnerId',
  'to.occurrenceId',
  'to',
  'sentBy',
  'person.firstName',
  'person.phone',
  'person.email',
  'contactPreference',
  'need',
  'consent',
];

export function request({ towards, to, ...typed }: Values): ReferralRequest {
  const text = (value: string) => value.trim() || undefined;
  const { firstName, lastInitial, phone, email } = typed.person;
  return {
    person: {
      firstName: text(firstName),
      lastInitial: text(lastInitial),
      phone: text(phone),
      email: text(email),
    },
    need: text(typed.need),
    to:
      towards === 'date'
        ? { occurrenceId: text(to.occurrenceId) }
        : { partnerId: text(to.partnerId), email: text(to.email) },
    consent: { given: typed.consent },
    contactPreference: typed.contactPreference,
    sentBy: towards === 'date' ? text(typed.sentBy) : undefined,
  };
}

/** What is wrong with where to is told at the field that is shown for it. */
export function placed({ to, ...errors }: FormErrors, towards: Values['towards']): FormErrors {
  const field = towards === 'date' ? 'to.occurrenceId' : 'to.partnerId';
  return to ? { [field]: to, ...errors } : errors;
}

/** Where a partner is written to: the first of its contacts that has an address. */
export function addressOf(partner: Partner | undefined): string {
  return partner?.contacts.find((contact) => contact.email)?.email ?? '';
}
