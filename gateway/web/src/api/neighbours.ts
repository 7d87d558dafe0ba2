import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query, send } from './http.ts';
import { every } from './planning.ts';
import type {
  Borrowed,
  Followed,
  FollowedDate,
  FollowedRequest,
  Lent,
  List,
  NamedNeighbour,
  Neighbour,
  SharedDate,
  SharedThing,
  TakenTime,
  Thing,
} from './types.ts';

interface Sharing {
  neighbours: NamedNeighbour[];
}

/** What neighbours share with us of their planning, "2027-03-01" to "2027-03-31". */
export function useSharedDates(from: string, to: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'neighbours', 'dates', from, to],
    queryFn: ({ signal }) => every<SharedDate>(`${base}/shared-dates`, { from, to }, signal),
  });
}

export function useSharedDate(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'neighbours', 'date', id],
    queryFn: ({ signal }) => get<SharedDate>(`${base}/shared-dates/${id}`, signal),
  });
}

export function bookAtNeighbour(base: string, date: string, json: object, key: string) {
  return send<{ state: 'BOOKED' | 'WAITING'; position?: number | null }>(
    'POST',
    `${base}/shared-dates/${date}/bookings`,
    { json, key },
  );
}

export function useSharedThings() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'neighbours', 'things'],
    queryFn: ({ signal }) => every<SharedThing>(`${base}/shared-equipment`, {}, signal),
  });
}

export function useTaken(thing: string, from: string, to: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'neighbours', 'taken', thing, from, to],
    queryFn: ({ signal }) =>
      get<List<TakenTime>>(`${base}/shared-equipment/${thing}/taken${query({ from, to })}`, signal),
  });
}

export function useBorrowed() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'neighbours', 'borrowed'],
    queryFn: ({ signal }) => get<List<Borrowed>>(`${base}/borrowed-equipment`, signal),
  });
}

export function borrow(base: string, thing: string, json: object, key: string) {
  return send<Borrowed>('POST', `${base}/shared-equipment/${thing}/loans`, { json, key });
}

export function giveBack(base: string, loan: Borrowed) {
  return send('DELETE', `${base}/shared-equipment/${loan.equipmentId}/loans/${loan.id}`);
}

export function useOwnThings() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'equipment'],
    queryFn: ({ signal }) => every<Thing>(`${base}/equipment`, {}, signal),
  });
}

export function useLent(thing: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'neighbours', 'lent', thing],
    queryFn: ({ signal }) => get<List<Lent>>(`${base}/equipment/${thing}/loans`, signal),
  });
}

export function takeBack(base: string, thing: string, loan: string) {
  return send('DELETE', `${base}/equipment/${thing}/loans/${loan}`);
}

/** With whom something is shared; `of` is "actions" or "equipment". */
export function useSharing(of: string, id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'neighbours', 'sharing', of, id],
    queryFn: ({ signal }) => send<Sharing>('GET', `${base}/${of}/${id}/neighbours`, { signal }),
    retry: false,
  });
}

export function share(
  base: string,
  of: string,
  id: string,
  neighbours: NamedNeighbour[],
  etag: string | null,
) {
  return send<Sharing>('PUT', `${base}/${of}/${id}/neighbours`, { json: { neighbours }, etag });
}

export function useNeighbours(wanted: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'neighbours', 'found', wanted],
    queryFn: ({ signal }) =>
      get<List<Neighbour>>(`${base}/neighbours${query({ q: wanted, limit: 6 })}`, signal),
    placeholderData: (previous) => previous,
  });
}

export function forgetNeighbours(client: QueryClient, slug: string) {
  return client.invalidateQueries({ queryKey: [slug, 'neighbours'] });
}

export function useFollowed() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'neighbours', 'followed'],
    queryFn: ({ signal }) => get<List<Followed>>(`${base}/followed-calendars`, signal),
  });
}

export function useFollowedDates(from: string, to: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'neighbours', 'followed-dates', from, to],
    queryFn: ({ signal }) =>
      get<List<FollowedDate>>(`${base}/followed-dates${query({ from, to })}`, signal),
  });
}

export function follow(base: string, json: FollowedRequest) {
  return send<Followed>('POST', `${base}/followed-calendars`, { json, key: crypto.randomUUID() });
}

export function endFollowed(base: string, known: Followed) {
  return send('DELETE', `${base}/followed-calendars/${known.id}`, {
    etag: `"${known.version}"`,
  });
}
