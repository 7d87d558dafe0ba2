import { type QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query, send } from './http.ts';
import type { HomeVisit, HomeVisitLine, HomeVisitRequest, KitItem, List } from './types.ts';

export function useVisits(state?: string) {
  const { base, slug } = useTenant();
  return useInfiniteQuery({
    queryKey: [slug, 'visits', state ?? ''],
    queryFn: ({ pageParam, signal }) =>
      get<List<HomeVisitLine>>(
        `${base}/home-visits${query({ state, limit: 50, after: pageParam })}`,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (previous) => previous,
  });
}

/** The visit of a date that was not refused, if there is one. */
export function useVisitOn(occurrenceId: string, wanted: boolean) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'visits', 'on', occurrenceId],
    networkMode: 'always',
    queryFn: async ({ signal }) => {
      const found = await get<List<HomeVisitLine>>(
        `${base}/home-visits${query({ occurrenceId })}`,
        signal,
      );
      return found.items.find((visit) => visit.state !== 'REFUSED') ?? null;
    },
    enabled: wanted,
  });
}

export function useVisit(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'visit', id],
    networkMode: 'always',
    queryFn: ({ signal }) => get<HomeVisit>(`${base}/home-visits/${id}`, signal),
    refetchInterval: 30_000,
  });
}

export function askVisit(base: string, json: HomeVisitRequest) {
  return send<HomeVisit>('POST', `${base}/home-visits`, { json, key: crypto.randomUUID() });
}

export function approveVisit(base: string, id: string, override: string | null) {
  return act(base, id, 'approve', { override });
}

export function refuseVisit(base: string, id: string, reason: string) {
  return act(base, id, 'refuse', { reason });
}

export function packKit(base: string, id: string, kit: KitItem[]) {
  return act(base, id, 'kit', { kit });
}

export function acknowledgeAlarm(base: string, id: string) {
  return act(base, id, 'acknowledge', undefined);
}

function act(base: string, id: string, what: string, json: unknown) {
  return send<HomeVisit>('POST', `${base}/home-visits/${id}/${what}`, {
    json,
    key: crypto.randomUUID(),
  });
}

export function forgetVisits(client: QueryClient, slug: string) {
  return Promise.all(
    ['visits', 'visit'].map((kind) => client.invalidateQueries({ queryKey: [slug, kind] })),
  );
}
