import type { Load, Member, MemberRequest } from '../api/types.ts';

export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface HoursValues {
  day: Weekday;
  from: string;
  to: string;
}

/** Somebody of the team as the form holds them, by the names of the API: an empty text is nothing said. */
export interface Values {
  name: string;
  email: string;
  phone: string;
  homeInsee: { insee: string; name: string } | null;
  /** In hours, as people say it. */
  weeklyCapacityMinutes: string;
  workingHours: HoursValues[];
  favouriteThemes: string[];
}

export const BLANK: Values = {
  name: '',
  email: '',
  phone: '',
  homeInsee: null,
  weeklyCapacityMinutes: '',
  workingHours: [],
  favouriteThemes: [],
};

/** "09:00:00" is typed "09:00". */
const typed = (time: string) => time.slice(0, 5);

export function valuesOf(member: Member, communeName: (insee: string) => string): Values {
  const { homeInsee, weeklyCapacityMinutes: minutes } = member;
  return {
    name: member.name,
    email: member.email ?? '',
    phone: member.phone ?? '',
    homeInsee: homeInsee ? { insee: homeInsee, name: communeName(homeInsee) } : null,
    weeklyCapacityMinutes: minutes == null ? '' : String(minutes / 60).replace('.', ','),
    workingHours: member.workingHours.map(({ day, from, to }) => ({
      day,
      from: typed(from),
      to: typed(to),
    })),
    favouriteThemes: [...member.favouriteThemes],
  };
}

/**
 * @param userId the account, which the form does not show
 */
export function requestOf(values: Values, userId?: string | null): MemberRequest {
  return {
    name: values.name,
    email: values.email.trim() || null,
    phone: values.phone.trim() || null,
    userId: userId ?? null,
    homeInsee: values.homeInsee?.insee ?? null,
    weeklyCapacityMinutes: minutesOf(values.weeklyCapacityMinutes),
    workingHours: values.workingHours.map(({ day, from, to }) => ({
      day,
      from: from || null,
      to: to || null,
    })),
    favouriteThemes: values.favouriteThemes,
  };
}

/** Hours as people type them, "14", "14,5"; what is no number is refused by the service. */
export function minutesOf(hours: string): number | null {
  const text = hours.trim().replace(',', '.');
  if (text === '') return null;
  const minutes = Math.round(Number(text) * 60);
  return Number.isNaN(minutes) ? -1 : minutes;
}

/** Each day's hours in the order of the week: "lundi", ["9 h – 12 h", …] is for the page to say. */
export function byDay(hours: Member['workingHours']) {
  return WEEKDAYS.map((day) => ({
    day,
    spans: hours
      .filter((one) => one.day === day)
      .map(({ from, to }) => ({ from: typed(from), to: typed(to) }))
      .toSorted((one, other) => one.from.localeCompare(other.from)),
  })).filter(({ spans }) => spans.length > 0);
}

export interface PersonLoad {
  memberId: string;
  name: string;
  weeks: Load[];
}

/** The load of each person, by name, their weeks in order. */
export function byPerson(loads: Load[]): PersonLoad[] {
  const people = new Map<string, PersonLoad>();
  for (const load of loads) {
    const { memberId, name } = load;
    const person = people.get(memberId) ?? { memberId, name, weeks: [] };
    person.weeks.push(load);
    people.set(memberId, person);
  }
  return [...people.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'fr'));
}

/** How many minutes a whole bar stands for: the most that anybody holds or can hold. */
export function fullBar(loads: Load[]): number {
  return Math.max(
    60,
    ...loads.map(({ minutes, capacityMinutes }) => Math.max(minutes, capacityMinutes ?? 0)),
  );
}

export type Presence = 'here' | 'away' | 'half';

/** Whether somebody is away on a day, or on half of it. */
export function presenceOn(absences: Member['absences'], day: string): Presence {
  const there = absences.filter(({ from, to }) => from <= day && day <= to);
  if (there.length === 0) return 'here';
  return there.some(({ half }) => !half) ? 'away' : 'half';
}
