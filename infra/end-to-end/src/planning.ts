import { expect } from '@playwright/test';
import type { Api } from './api.ts';

/** The day that comes so many days from now, as `2027-01-11`. */
export function dayAhead(days: number): string {
  return new Date(Date.now() + days * 24 * 3600_000).toISOString().slice(0, 10);
}

export async function anAction(api: Api, action: object): Promise<string> {
  const { status, body } = await api.post<{ id: string }>('/actions', {
    practice: 'LOCAL_EVENT',
    ...action,
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.id;
}

/** One that residents may hear of. */
export async function anAnnouncedAction(api: Api, action: object): Promise<string> {
  const id = await anAction(api, action);
  const { status, body } = await api.post(`/actions/${id}/announce`);
  expect(status, JSON.stringify(body)).toBe(200);
  return id;
}

export async function aDateAt(
  api: Api,
  action: string,
  startsAt: string,
  endsAt: string,
): Promise<string> {
  const { status, body } = await api.post<{ items: { id: string }[] }>(
    `/actions/${action}/occurrences`,
    { dates: [{ startsAt, endsAt }] },
  );
  expect(status, JSON.stringify(body)).toBe(201);
  return body.items[0]?.id ?? '';
}
