import { useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query, send } from './http.ts';
import type { Changed, ClashCheck, Occurrence, StandingClash, Suggestion, Taken } from './types.ts';

/** Who and what is in two places from a day to a day; without days, from today on. */
export function useClashes(days: { from?: string; to?: string } = {}) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'clashes', days],
    queryFn: ({ signal }) => get<StandingClash[]>(`${base}/clashes${query(days)}`, signal),
  });
}

/** Who could take a date, the most suitable first. */
export function useSuggestions(id: string, wanted: boolean) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'occurrence', id, 'suggestions'],
    queryFn: ({ signal }) => get<Suggestion[]>(`${base}/occurrences/${id}/suggestions`, signal),
    enabled: wanted,
  });
}

export interface Crew {
  staff: string[];
  equipment: string[];
}

/** What would stand in the way of these people and things on this date. */
export function useCheck({ id, startsAt, endsAt, place }: Occurrence, crew: Crew) {
  const { base, slug } = useTenant();
  const wish = { occurrenceId: id, startsAt, endsAt, commune: place?.insee ?? null, ...crew };
  return useQuery({
    queryKey: [slug, 'clashes', 'check', wish],
    queryFn: async ({ signal }) =>
      (await send<ClashCheck>('POST', `${base}/clashes/check`, { json: wish, signal })).body,
    placeholderData: (previous) => previous,
    gcTime: 60_000,
  });
}

export function takeDate(base: string, id: string, act: 'take' | 'give-back', despite?: string) {
  return send<Taken>('POST', `${base}/occurrences/${id}/${act}`, {
    key: crypto.randomUUID(),
    despite,
  });
}

export function saveCrew(
  base: string,
  id: string,
  json: Partial<Crew>,
  etag: string | null,
  despite?: string,
) {
  return send<Changed>('PATCH', `${base}/occurrences/${id}`, { json, etag, despite });
}

/** Lets a date stand though it clashes, for a reason that is kept. */
export function acceptClash(base: string, occurrenceId: string, reason: string) {
  return send('POST', `${base}/clashes/accept`, {
    json: { occurrenceId, reason },
    key: crypto.randomUUID(),
  });
}
