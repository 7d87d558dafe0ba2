import { expect } from '@playwright/test';
import type { Answered, Api } from './api.ts';

/** A person on the list of a date, as the service orders it. */
export interface Listed {
  id: string;
  state: 'BOOKED' | 'WAITING' | 'CANCELLED';
  position?: number;
}

const DAY = 24 * 3600_000;
const HOUR = 3600_000;

/** An announced workshop to whose dates only so many may come. */
export async function aWorkshopFor(api: Api, capacity: number): Promise<string> {
  const { body, status } = await api.post<{ id: string }>('/actions', {
    practice: 'LOCAL_EVENT',
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
  expect(status, JSON.stringify(body)).toBe(201);
  const announced = await api.post(`/actions/${body.id}/announce`);
  expect(announced.status, JSON.stringify(announced.body)).toBe(200);
  return body.id;
}

/** A date of it, three weeks and so many days ahead. */
export async function aDateOf(api: Api, action: string, days: number): Promise<string> {
  const startsAt = new Date(Date.now() + (21 + days) * DAY);
  const endsAt = new Date(startsAt.getTime() + 2 * HOUR);
  const added = await api.post<{ items: { id: string }[] }>(`/actions/${action}/occurrences`, {
    dates: [{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }],
  });
  expect(added.status, JSON.stringify(added.body)).toBe(201);
  return added.body.items[0]?.id ?? '';
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
