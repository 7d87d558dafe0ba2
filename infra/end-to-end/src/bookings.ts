import type { Answered, Api } from './api.ts';
import { aDateAt, anAnnouncedAction } from './planning.ts';

/** A person on the list of a date, as the service orders it. */
export interface Listed {
  id: string;
  state: 'BOOKED' | 'WAITING' | 'CANCELLED';
  position?: number;
}

const DAY = 24 * 3600_000;
const HOUR = 3600_000;

/** An announced workshop to whose dates only so many may come. */
export function aWorkshopFor(api: Api, capacity: number): Promise<string> {
  return anAnnouncedAction(api, {
    title: `Bilans de santé ${Date.now().toString(36)}`,
    place: { insee: '71137', label: 'Salle des Griottons', kind: 'BUILDING' },
    organisation: {
      lead: 'PARTNER',
      organiser: 'CPAM',
      ourRole: 'l’accueil',
      partners: [{ name: 'CPAM' }],
    },
    admission: { mode: 'HEAD_COUNT', capacity, openToPublic: true },
  });
}

/** A date of it, three weeks and so many days ahead. */
export function aDateOf(api: Api, action: string, days: number): Promise<string> {
  const startsAt = new Date(Date.now() + (21 + days) * DAY);
  const endsAt = new Date(startsAt.getTime() + 2 * HOUR);
  return aDateAt(api, action, startsAt.toISOString(), endsAt.toISOString());
}

/** Without an address, so that nobody is written to. */
export function book(api: Api, date: string, number: number): Promise<Answered<Listed>> {
  const phone = `+33612${String(number).padStart(6, '0')}`;
  return api.post<Listed>(`/occurrences/${date}/bookings`, {
    person: { firstName: `Personne ${number}`, phone },
  });
}

export async function listOf(api: Api, date: string): Promise<Listed[]> {
  return (await api.get<{ items: Listed[] }>(`/occurrences/${date}/bookings?limit=500`)).body.items;
}

export const having = (list: Listed[], state: Listed['state']) =>
  list.filter((one) => one.state === state).map((one) => one.id);
