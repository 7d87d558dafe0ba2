import type {
  AppointmentDate,
  AppointmentRequest,
  House,
  Place,
  SlotRequest,
} from '../api/types.ts';
import { toFields, toInstant } from '../kit/when.ts';

export interface TypedPerson {
  firstName: string;
  lastInitial: string;
  phone: string;
  email: string;
  referredBy: string;
  noTransport: boolean;
}

export interface Values extends TypedPerson {
  day: string;
  from: string;
  to: string;
  /** A key of the places to choose from, or OTHER. */
  where: string;
  commune: string;
  label: string;
  confidentiality: string;
  memberId: string;
}

export const OTHER = 'other';
export const FIELDS = [
  'person.firstName',
  'person.lastInitial',
  'person.phone',
  'person.email',
  'startsAt',
  'endsAt',
  'place.insee',
  'place.label',
] as const;

export const NOBODY: TypedPerson = {
  firstName: '',
  lastInitial: '',
  phone: '',
  email: '',
  referredBy: '',
  noTransport: false,
};

/** "Odile Martin" is Odile M.: no more of a name is kept. */
export function personOf(
  asker?: {
    name: string;
    email?: string | null;
    phone?: string | null;
  } | null,
): TypedPerson {
  const [firstName = '', ...rest] = (asker?.name ?? '').trim().split(/\s+/);
  return {
    ...NOBODY,
    firstName,
    lastInitial: rest.at(-1)?.charAt(0) ?? '',
    phone: asker?.phone ?? '',
    email: asker?.email ?? '',
  };
}

const text = (value: string) => value.trim() || null;

function person(typed: TypedPerson) {
  return {
    firstName: typed.firstName.trim(),
    lastInitial: text(typed.lastInitial) ?? undefined,
    phone: text(typed.phone) ?? undefined,
    email: text(typed.email) ?? undefined,
  };
}

export function slotRequest(typed: TypedPerson, slot: number): SlotRequest {
  return {
    person: person(typed),
    slot,
    referredBy: text(typed.referredBy),
    noTransport: typed.noTransport,
  };
}

export interface Spot {
  key: string;
  label: string;
  place: Place;
  houseId?: string;
}

/** Where people may be received: the place of the date one comes from, then the houses. */
export function spots(houses: House[], here?: { title: string; place?: Place | null }): Spot[] {
  const ours = houses.map((house) => ({
    key: house.id,
    label: house.name,
    houseId: house.id,
    place: {
      insee: house.commune.insee,
      label: house.name,
      kind: 'BUILDING',
      confidentiality: 'CLOSED_OFFICE',
    } as Place,
  }));
  if (!here?.place) return ours;
  return [{ key: 'here', label: here.place.label ?? here.title, place: here.place }, ...ours];
}

export function giveRequest(
  typed: Values,
  known: Spot[],
  zone: string,
  requestId?: string,
): AppointmentRequest | undefined {
  const startsAt = toInstant(typed.day, typed.from, zone);
  const endsAt = toInstant(typed.day, typed.to, zone);
  if (!startsAt || !endsAt) return undefined;
  const spot = known.find(({ key }) => key === typed.where);
  const confidentiality = (typed.confidentiality || null) as Place['confidentiality'];
  return {
    person: person(typed),
    startsAt,
    endsAt,
    place: spot
      ? { ...spot.place, confidentiality }
      : { insee: typed.commune, label: text(typed.label), kind: 'TOWN_HALL', confidentiality },
    houseId: spot?.houseId ?? null,
    memberId: text(typed.memberId),
    requestId: requestId ?? null,
    referredBy: text(typed.referredBy),
    noTransport: typed.noTransport,
  };
}

/** The dates of each day, in the order of time. */
export function byDay(dates: AppointmentDate[], zone: string): [string, AppointmentDate[]][] {
  const days = new Map<string, AppointmentDate[]>();
  for (const date of dates) {
    const day = toFields(date.startsAt, zone).date;
    days.set(day, [...(days.get(day) ?? []), date]);
  }
  return [...days].sort(([one], [other]) => one.localeCompare(other));
}

export const freeSlots = (date: AppointmentDate) => date.slots.filter((slot) => !slot.appointment);

/** Slots that somebody may be moved to: still to come, of dates that are on. */
export function openSlots(dates: AppointmentDate[], professionalId: string, now: number) {
  return dates
    .filter((date) => date.professionalId === professionalId && date.state === 'SCHEDULED')
    .flatMap((date) => freeSlots(date).map((slot) => ({ occurrenceId: date.occurrenceId, slot })))
    .filter(({ slot }) => Date.parse(slot.startsAt) > now);
}
