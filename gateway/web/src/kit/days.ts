/** Days of a calendar, written "2027-03-04", whatever the zone: no time, no clock change. */

const DAY_MILLIS = 24 * 3600_000;

const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);
const written = (millis: number) => new Date(millis).toISOString().slice(0, 10);

export function isDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(utc(text));
}

export function plusDays(day: string, days: number): string {
  return written(utc(day) + days * DAY_MILLIS);
}

/** The same day of another month; its last where it has none, as 30 January and February. */
export function plusMonths(day: string, months: number): string {
  const first = new Date(utc(day));
  const wanted = first.getUTCDate();
  first.setUTCDate(1);
  first.setUTCMonth(first.getUTCMonth() + months);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(wanted, last));
  return written(first.getTime());
}

export function mondayOf(day: string): string {
  return plusDays(day, -((new Date(utc(day)).getUTCDay() + 6) % 7));
}

export function firstOfMonth(day: string): string {
  return `${day.slice(0, 8)}01`;
}

/** From the first day to the last, both included. */
export function daysBetween(first: string, last: string): string[] {
  const count = Math.round((utc(last) - utc(first)) / DAY_MILLIS);
  return Array.from({ length: count + 1 }, (_, at) => plusDays(first, at));
}

/** The weeks that a month touches, each of seven days from Monday on. */
export function weeksOfMonth(day: string): string[][] {
  const first = mondayOf(firstOfMonth(day));
  const last = plusDays(plusMonths(firstOfMonth(day), 1), -1);
  const weeks: string[][] = [];
  for (let monday = first; monday <= last; monday = plusDays(monday, 7))
    weeks.push(daysBetween(monday, plusDays(monday, 6)));
  return weeks;
}

function said(day: string, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', ...how })
    .format(utc(day))
    .replace(/(^| )1 /, '$11er ')
    .replace(/(\d(?:er)?) /, '$1\u00a0');
}

/** "jeudi 4 mars". */
export const longDay = (day: string) =>
  said(day, { weekday: 'long', day: 'numeric', month: 'long' });

/** "jeu. 4". */
export const briefDay = (day: string) => said(day, { weekday: 'short', day: 'numeric' });

/** "4 mars 2027". */
export const fullDay = (day: string) =>
  said(day, { day: 'numeric', month: 'long', year: 'numeric' });

/** "mars 2027". */
export const monthName = (day: string) => said(day, { month: 'long', year: 'numeric' });

export const dayOfMonth = (day: string) => Number(day.slice(8));
