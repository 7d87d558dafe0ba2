import type { Admission } from '../api/bookings.ts';
import type {
  BookedPerson,
  DatePlaces,
  GroupMember,
  Occurrence,
  PlacesRequest,
  TypedPerson,
} from '../api/types.ts';
import { toFields, toInstant } from '../kit/when.ts';

const MINUTE = 60_000;

/** Another partner than those of the date, typed by name. */
export const OTHER = 'other';

export interface TypedQuota {
  partner: string;
  name: string;
  places: string;
  day: string;
  time: string;
}

/** What is typed of the places of a date. */
export interface TypedPlaces {
  mode: Occurrence['mode'];
  capacity: string;
  slots: string;
  minutes: string;
  openToPublic: boolean;
  quotas: TypedQuota[];
}

interface Sent {
  number: number;
  startsAfter: number;
  minutes: number;
}

type Dated = Pick<Occurrence, 'startsAt' | 'endsAt'>;

export const minutesBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / MINUTE);

/** As they are now: of slots that differ in length, or do not follow each other, no length. */
export function typedPlaces(
  date: Dated & Admission,
  places: DatePlaces | null,
  partners: readonly string[],
  zone: string,
): TypedPlaces {
  const slots = sentSlots(date, places);
  const length = slots[0]?.minutes;
  const regular = slots.every(
    ({ startsAfter, minutes }, at) => minutes === length && startsAfter === at * minutes,
  );
  return {
    mode: date.mode,
    capacity: String(places?.capacity ?? date.capacity ?? ''),
    slots: String(slots.length || (date.capacity ?? '')),
    minutes: regular && length ? String(length) : '',
    openToPublic: date.openToPublic,
    quotas: (places?.quotas ?? []).map(({ partner, places: held, until }) => {
      const { date: day, time } = toFields(until, zone);
      const known = partners.includes(partner);
      return {
        partner: known ? partner : OTHER,
        name: known ? '' : partner,
        places: String(held),
        day,
        time,
      };
    }),
  };
}

function sentSlots(date: Dated, places: DatePlaces | null): Sent[] {
  return (places?.slots ?? []).map(({ number, startsAt, endsAt }) => ({
    number,
    startsAfter: minutesBetween(date.startsAt, startsAt),
    minutes: minutesBetween(startsAt, endsAt),
  }));
}

/** How long each of so many slots may last, in whole minutes. */
export function longestSlot(date: Dated, count: number): number | undefined {
  const whole = minutesBetween(date.startsAt, date.endsAt);
  return count >= 1 && count <= whole ? Math.floor(whole / count) : undefined;
}

/** How one takes a place, as the date itself says it. */
export function admissionOf(typed: TypedPlaces): Admission {
  const { mode, openToPublic } = typed;
  if (mode === 'NONE') return { mode, capacity: null, openToPublic };
  const count = Number(mode === 'SLOTS' ? typed.slots : typed.capacity);
  return { mode, capacity: Number.isInteger(count) ? count : 0, openToPublic };
}

export const sameAdmission = (one: Admission, other: Admission) =>
  one.mode === other.mode &&
  (one.capacity ?? null) === (other.capacity ?? null) &&
  one.openToPublic === other.openToPublic;

/** The places to arrange; slots of no typed length stay as they are. */
export function placesOf(
  typed: TypedPlaces,
  date: Dated,
  stored: DatePlaces | null,
  zone: string,
): PlacesRequest {
  const { capacity } = admissionOf(typed);
  const minutes = Number(typed.minutes);
  const evenly = Array.from({ length: capacity ?? 0 }, (_, at) => ({
    number: at + 1,
    startsAfter: at * minutes,
    minutes,
  }));
  return {
    capacity,
    slots: typed.mode !== 'SLOTS' ? [] : typed.minutes ? evenly : sentSlots(date, stored),
    quotas: typed.quotas.map((quota) => ({
      partner: quota.partner === OTHER ? quota.name.trim() : quota.partner,
      places: Number(quota.places) || 0,
      until: toInstant(quota.day, quota.time, zone),
    })),
  };
}

export const takesPeople = ({ state, endsAt }: Pick<Occurrence, 'state' | 'endsAt'>) =>
  state === 'SCHEDULED' && Date.parse(endsAt) > Date.now();

/** The list in its three parts, each in its order. */
export function partsOf(lines: BookedPerson[]) {
  const of = (state: BookedPerson['state']) => lines.filter((line) => line.state === state);
  return { booked: of('BOOKED'), waiting: of('WAITING'), cancelled: of('CANCELLED') };
}

/** How many of those who have a place came, are excused, absent, or not noted yet. */
export function attendanceCounts(booked: Pick<BookedPerson, 'attendance'>[]) {
  const of = (attendance?: BookedPerson['attendance']) =>
    booked.filter((line) => (line.attendance ?? undefined) === attendance).length;
  return { came: of('CAME'), excused: of('EXCUSED'), absent: of('ABSENT'), unknown: of() };
}

/** What became of somebody's dates, and how many are ahead. */
export function memberCounts(member: Pick<GroupMember, 'dates'>, ahead: ReadonlySet<string>) {
  const held = member.dates.filter((date) => date.state === 'BOOKED');
  const coming = member.dates.filter((date) => ahead.has(date.occurrenceId));
  return {
    ...attendanceCounts(held),
    ahead: coming.filter((date) => date.state === 'BOOKED').length,
    waits: coming.filter((date) => date.state === 'WAITING').length,
  };
}

/** "Jeanne M." becomes "J. M.": what a glance over the shoulder may read. */
export function initialsOf(name: string): string {
  const last = name.match(/ \S\.$/)?.[0] ?? '';
  return `${[...name][0] ?? ''}.${last}`;
}

export interface TypedMember {
  firstName: string;
  lastInitial: string;
  phone: string;
  email: string;
}

export const NOBODY: TypedMember = { firstName: '', lastInitial: '', phone: '', email: '' };

/** Blanks are left out. */
export function personOf(typed: TypedMember): TypedPerson {
  const text = (value: string) => value.trim() || undefined;
  return {
    firstName: text(typed.firstName),
    lastInitial: text(typed.lastInitial),
    phone: text(typed.phone),
    email: text(typed.email),
  };
}

/** Those of a group of whom anything is typed, each with its line in the form. */
export function typedMembers(members: TypedMember[]) {
  return members
    .map((member, line) => ({ member, line }))
    .filter(({ member }) => Object.values(member).some((value) => value.trim() !== ''));
}
