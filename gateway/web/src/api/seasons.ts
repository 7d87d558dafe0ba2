import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, send } from './http.ts';
import type { FlaggedDate, Season, SeasonComparison, SeasonCopy, SeasonRequest } from './types.ts';

export function useSeason(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'seasons', id],
    queryFn: ({ signal }) => send<Season>('GET', `${base}/seasons/${id}`, { signal }),
  });
}

/** A season beside the one that began before it. */
export function useComparison(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'seasons', id, 'comparison'],
    queryFn: ({ signal }) => get<SeasonComparison>(`${base}/seasons/${id}/comparison`, signal),
  });
}

/** Its dates that fall on a holiday or a closure. */
export function useDaysOff(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'seasons', id, 'days-off'],
    queryFn: ({ signal }) => get<FlaggedDate[]>(`${base}/seasons/${id}/days-off`, signal),
  });
}

export function saveSeason(
  base: string,
  json: SeasonRequest,
  stored?: { id: string; etag: string | null },
) {
  return stored
    ? send<Season>('PUT', `${base}/seasons/${stored.id}`, { json, etag: stored.etag })
    : send<Season>('POST', `${base}/seasons`, { json, key: crypto.randomUUID() });
}

/**
 * @param key the same for each try, so that a season is copied once
 */
export function copySeason(base: string, id: string, json: SeasonRequest, key: string) {
  return send<SeasonCopy>('POST', `${base}/seasons/${id}/copy`, { json, key });
}

export function forgetSeasons(client: QueryClient, slug: string) {
  return Promise.all(
    ['seasons', 'planning', 'actions'].map((kind) =>
      client.invalidateQueries({ queryKey: [slug, kind] }),
    ),
  );
}
