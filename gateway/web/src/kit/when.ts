import { typographic } from './typography.ts';

/** Dates as people say them, always in the zone of the place, whatever the browser's. */

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

function parts(instant: Date, zone: string): Parts {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const found = Object.fromEntries(format.formatToParts(instant).map((p) => [p.type, p.value]));
  const read = (type: string) => Number(found[type] ?? 0);
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  };
}

const pad = (value: number) => String(value).padStart(2, '0');

/** Minutes that the zone is ahead of UTC at that instant. */
function offset(instant: Date, zone: string): number {
  const p = parts(instant, zone);
  const asUtc = Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute);
  return Math.round((asUtc - Math.floor(instant.getTime() / 60000) * 60000) / 60000);
}

/** "2026-03-12" and "09:00" in a zone, as RFC 3339 with offset; undefined if unreadable. */
export function toInstant(date: string, time: string, zone: string): string | undefined {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(wanted)) return undefined;
  const guess = offset(new Date(wanted), zone);
  const minutes = offset(new Date(wanted - guess * 60000), zone);
  const sign = minutes < 0 ? '-' : '+';
  const ahead = Math.abs(minutes);
  return `${date}T${time}:00${sign}${pad(Math.floor(ahead / 60))}:${pad(ahead % 60)}`;
}

/** The date and the time that a date field and a time field show for an instant. */
export function toFields(iso: string, zone: string): { date: string; time: string } {
  const p = parts(new Date(iso), zone);
  return {
    date: `${p.year}-${pad(p.month)}-${pad(p.day)}`,
    time: `${pad(p.hour)}:${pad(p.minute)}`,
  };
}

/** "9 h" or "9 h 30". */
export function hour(iso: string, zone: string): string {
  const p = parts(new Date(iso), zone);
  return typographic(p.minute === 0 ? `${p.hour} h` : `${p.hour} h ${pad(p.minute)}`);
}

/** "jeudi 12 mars", with the year when it is not the present one. */
export function day(iso: string, zone: string, now = new Date()): string {
  const sameYear = parts(new Date(iso), zone).year === parts(now, zone).year;
  const said = new Intl.DateTimeFormat('fr-FR', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(new Date(iso));
  return said.replace(/ 1 /, ' 1er ').replace(/(\d(?:er)?) /, '$1\u00a0');
}

/** "12 mars", with the year when it is not the present one. */
export function shortDay(iso: string, zone: string, now = new Date()): string {
  const sameYear = parts(new Date(iso), zone).year === parts(now, zone).year;
  const said = new Intl.DateTimeFormat('fr-FR', {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(new Date(iso));
  return said.replace(/^1 /, '1er ').replace(' ', '\u00a0');
}

/** "jeudi 12 mars, 9 h – 11 h". */
export function span(startsAt: string, endsAt: string, zone: string, now = new Date()): string {
  const first = day(startsAt, zone, now);
  const last = day(endsAt, zone, now);
  return first === last
    ? `${first}, ${hour(startsAt, zone)} – ${hour(endsAt, zone)}`
    : `${first}, ${hour(startsAt, zone)} – ${last}, ${hour(endsAt, zone)}`;
}

/** "jeudi 12 mars à 9 h". */
export function moment(iso: string, zone: string, now = new Date()): string {
  return `${day(iso, zone, now)} à ${hour(iso, zone)}`;
}
