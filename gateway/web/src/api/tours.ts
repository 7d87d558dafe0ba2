import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { send } from './http.ts';
import { every } from './planning.ts';
import type { Equipment, Tour, TourPreview, TourPreviewRequest, TourRequest } from './types.ts';

/** From the first day on, by date. */
export function useTours(from: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'tours', from],
    queryFn: ({ signal }) => every<Tour>(`${base}/tours`, { from }, signal),
    placeholderData: (previous) => previous,
  });
}

/** Read once: what is being typed is not replaced behind one's back. */
export function useTour(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'tour', id],
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    queryFn: ({ signal }) => send<Tour>('GET', `${base}/tours/${id}`, { signal }),
  });
}

export function useVehicles() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'equipment'],
    queryFn: ({ signal }) => every<Equipment>(`${base}/equipment`, {}, signal),
    select: (all) => all.filter(({ kind }) => kind === 'VEHICLE'),
  });
}

export function addVehicle(base: string, name: string) {
  return send<Equipment>('POST', `${base}/equipment`, {
    json: { name, kind: 'VEHICLE' },
    key: crypto.randomUUID(),
  });
}

/** How long its ways are, and who would be told, of a tour while it is typed. */
export function useTourPreview(request: TourPreviewRequest) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'tour-preview', request],
    queryFn: async ({ signal }) =>
      (await send<TourPreview>('POST', `${base}/tours/preview`, { json: request, signal })).body,
    enabled: request.date !== '',
    placeholderData: (previous) => previous,
    retry: false,
    gcTime: 60_000,
  });
}

export function saveTour(
  base: string,
  json: TourRequest,
  stored?: { id: string; etag: string | null },
) {
  return stored
    ? send<Tour>('PUT', `${base}/tours/${stored.id}`, { json, etag: stored.etag })
    : send<Tour>('POST', `${base}/tours`, { json, key: crypto.randomUUID() });
}

export function cancelTour(base: string, id: string, reason: string, etag: string | null) {
  return send<Tour>('POST', `${base}/tours/${id}/cancel`, {
    json: { reason },
    etag,
    key: crypto.randomUUID(),
  });
}

export function forgetTours(client: QueryClient, slug: string) {
  return Promise.all(
    ['tours', 'tour', 'planning', 'occurrence', 'coverage', 'telling'].map((kind) =>
      client.invalidateQueries({ queryKey: [slug, kind] }),
    ),
  );
}
