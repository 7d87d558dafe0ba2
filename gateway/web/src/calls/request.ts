import type { CallRequest, Lift, Vehicle } from '../api/types.ts';
import { toFields, toInstant } from '../kit/when.ts';

/** What is typed in the composer. */
export interface Composed {
  title: string;
  message: string;
  commune: { insee: string; name: string } | null;
  label: string;
  date: string;
  from: string;
  to: string;
  helpersNeeded: string;
  answerByDate: string;
  answerByTime: string;
  details: string;
  whom: 'ALL' | 'SOME';
  communes: string[];
  withinKm: string;
  skills: string[];
  vehicle: '' | Vehicle;
  available: boolean;
  pace: 'WAVES' | 'ALL';
  everyMinutes: string;
  liftCap: boolean;
  liftReason: string;
}

export const BLANK: Composed = {
  title: '',
  message: '',
  commune: null,
  label: '',
  date: '',
  from: '09:00',
  to: '11:00',
  helpersNeeded: '',
  answerByDate: '',
  answerByTime: '18:00',
  details: '',
  whom: 'ALL',
  communes: [],
  withinKm: '',
  skills: [],
  vehicle: '',
  available: false,
  pace: 'WAVES',
  everyMinutes: '120',
  liftCap: false,
  liftReason: '',
};

/** A call for somebody to drive a person to a date, before anybody changes a word. */
export function forDriver(lift: Lift, commune: Composed['commune'], zone: string): Composed {
  const from = toFields(lift.startsAt, zone);
  return {
    ...BLANK,
    title: lift.title,
    message: lift.message,
    commune,
    label: lift.place.label ?? '',
    date: from.date,
    from: from.time,
    to: toFields(lift.endsAt, zone).time,
    helpersNeeded: String(lift.helpersNeeded),
    whom: 'SOME',
    vehicle: 'CAR',
  };
}

const PER_HELPER = 10;
const LARGEST_WAVE = 1000;

/** Ten people asked for each helper needed. */
export function waveSize(composed: Pick<Composed, 'helpersNeeded'>): number {
  return Math.min(LARGEST_WAVE, PER_HELPER * Math.max(1, Number(composed.helpersNeeded) || 1));
}

function audienceOf(composed: Composed): CallRequest['audience'] {
  if (composed.whom === 'ALL') return {};
  return {
    ...(composed.communes.length > 0 && { communes: composed.communes }),
    ...(composed.withinKm && { withinKm: Number(composed.withinKm) }),
    ...(composed.skills.length > 0 && { skills: composed.skills }),
    ...(composed.vehicle && { vehicle: composed.vehicle }),
    ...(composed.available && { availableAtThatTime: true }),
  };
}

/** The call as the service takes it; blanks stay blank, for the service to say what is missing. */
export function requestOf(composed: Composed, zone: string): CallRequest {
  const text = (typed: string) => typed.trim() || undefined;
  const answerBy = toInstant(composed.answerByDate, composed.answerByTime, zone);
  return {
    title: composed.title.trim(),
    message: composed.message.trim(),
    place: { commune: composed.commune?.insee, label: text(composed.label) },
    startsAt: toInstant(composed.date, composed.from, zone) ?? '',
    endsAt: toInstant(composed.date, composed.to, zone) ?? '',
    helpersNeeded: Number(composed.helpersNeeded) || 0,
    ...(answerBy && { answerBy }),
    ...(text(composed.details) && { detailsForAccepted: text(composed.details) }),
    ...(composed.pace === 'WAVES' && {
      waves: { size: waveSize(composed), everyMinutes: Number(composed.everyMinutes) },
    }),
    ...(composed.liftCap && { liftCap: { reason: composed.liftReason.trim() } }),
    audience: audienceOf(composed),
  };
}

/** What can already be counted: place, time and number are enough, words may still be missing. */
export function countable(composed: Composed, zone: string): CallRequest | undefined {
  const request = requestOf(composed, zone);
  if (!request.place.commune || !request.startsAt || !request.endsAt) return undefined;
  if (request.helpersNeeded < 1 || request.endsAt <= request.startsAt) return undefined;
  if (request.liftCap && !request.liftCap.reason) return undefined;
  return {
    ...request,
    title: request.title || '…',
    message: request.message || '…',
    place: { ...request.place, label: request.place.label ?? '…' },
  };
}

/** What the composer can tell by itself before anything is sent. */
export function missing(composed: Composed): (keyof Composed)[] {
  const wanted: (keyof Composed)[] = ['title', 'message', 'date', 'from', 'to', 'commune', 'label'];
  const lacks = wanted.filter((field) => !composed[field] || String(composed[field]).trim() === '');
  if (!(Number(composed.helpersNeeded) >= 1)) lacks.push('helpersNeeded');
  if (composed.from && composed.to && composed.to <= composed.from) lacks.push('to');
  if (composed.liftCap && !composed.liftReason.trim()) lacks.push('liftReason');
  return [...new Set(lacks)];
}
