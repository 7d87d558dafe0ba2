import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query, send } from './http.ts';
import type {
  Action,
  ActionRequest,
  Changed,
  House,
  List,
  Occurrence,
  Rhythm,
  RhythmPreview,
  RhythmRequest,
  Scope,
  Season,
  Theme,
} from './types.ts';

export interface PlanningFilter {
  from: string;
  to: string;
  commune?: string;
  practice?: string;
  state?: string;
  member?: string;
  equipment?: string;
}

export async function every<T>(path: string, filter: object, signal: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const page = await get<List<T>>(`${path}${query({ ...filter, limit: 500, after })}`, signal);
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after);
  return items;
}

/** All dates of a period, in the order of time. */
export function usePlanning(filter: PlanningFilter) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'planning', filter],
    queryFn: ({ signal }) => every<Occurrence>(`${base}/occurrences`, filter, signal),
    placeholderData: (previous) => previous,
  });
}

export function useOccurrence(id: string, wanted = true) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'occurrence', id],
    queryFn: ({ signal }) => send<Occurrence>('GET', `${base}/occurrences/${id}`, { signal }),
    enabled: wanted,
  });
}

/** Actions whose title, type, place or partners have words that begin so. */
export function useActionSearch(words: string, limit: number) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'planning', 'search', words],
    queryFn: ({ signal }) =>
      get<List<Action>>(`${base}/actions${query({ q: words, limit })}`, signal),
    enabled: words.length > 1,
    placeholderData: (previous) => previous,
  });
}

export function useActions(filter: { state?: string; season?: string }) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'actions', filter],
    queryFn: ({ signal }) => every<Action>(`${base}/actions`, filter, signal),
    placeholderData: (previous) => previous,
  });
}

export function useAction(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'action', id],
    queryFn: ({ signal }) => send<Action>('GET', `${base}/actions/${id}`, { signal }),
  });
}

export function useDatesOf(actionId: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'action', actionId, 'dates'],
    queryFn: ({ signal }) =>
      get<{ items: Occurrence[] }>(`${base}/actions/${actionId}/occurrences`, signal),
  });
}

export function useSeasons() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'seasons'],
    queryFn: ({ signal }) => every<Season>(`${base}/seasons`, {}, signal),
  });
}

export function useHouses() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'houses'],
    queryFn: ({ signal }) => every<House>(`${base}/houses`, {}, signal),
    staleTime: 10 * 60_000,
  });
}

export function useThemes() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'themes'],
    queryFn: ({ signal }) => get<{ items: Theme[] }>(`${base}/themes`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function saveAction(
  base: string,
  json: ActionRequest,
  stored?: { id: string; etag: string | null },
) {
  return stored
    ? send<Action>('PUT', `${base}/actions/${stored.id}`, { json, etag: stored.etag })
    : send<Action>('POST', `${base}/actions`, { json, key: crypto.randomUUID() });
}

export function steerAction(base: string, id: string, act: 'announce' | 'reopen') {
  return send<Action>('POST', `${base}/actions/${id}/${act}`, { key: crypto.randomUUID() });
}

export function cancelAction(base: string, id: string, reason: string) {
  return send<Action>('POST', `${base}/actions/${id}/cancel`, {
    json: { reason },
    key: crypto.randomUUID(),
  });
}

export function removeAction(base: string, id: string, etag: string | null) {
  return send('DELETE', `${base}/actions/${id}`, { etag });
}

export function addDate(base: string, actionId: string, period: Period) {
  return send<{ items: Occurrence[] }>('POST', `${base}/actions/${actionId}/occurrences`, {
    json: { dates: [period] },
    key: crypto.randomUUID(),
  });
}

export function useRhythmPreview(actionId: string, request: RhythmRequest | undefined) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'rhythm', actionId, request],
    queryFn: async ({ signal }) =>
      (
        await send<RhythmPreview>('POST', `${base}/actions/${actionId}/rhythms/preview`, {
          json: request,
          signal,
        })
      ).body,
    enabled: request !== undefined,
    placeholderData: (previous) => previous,
    retry: false,
    gcTime: 60_000,
  });
}

export function addRhythm(base: string, actionId: string, json: RhythmRequest) {
  return send<Rhythm>('POST', `${base}/actions/${actionId}/rhythms`, {
    json,
    key: crypto.randomUUID(),
  });
}

export interface Period {
  startsAt: string;
  endsAt: string;
}

export function moveOccurrence(
  base: string,
  id: string,
  period: Period,
  scope: Scope,
  despite?: string,
) {
  return send<Changed>('POST', `${base}/occurrences/${id}/move`, {
    json: { ...period, scope },
    key: crypto.randomUUID(),
    despite,
  });
}

export function postponeOccurrence(base: string, id: string, reason: string) {
  return send<Occurrence>('POST', `${base}/occurrences/${id}/postpone`, {
    json: { reason },
    key: crypto.randomUUID(),
  });
}

export function cancelOccurrence(base: string, id: string, reason: string, scope: Scope) {
  return send<Changed>('POST', `${base}/occurrences/${id}/cancel`, {
    json: { reason, scope },
    key: crypto.randomUUID(),
  });
}

export function steerOccurrence(base: string, id: string, act: 'reopen' | 'hold') {
  return send<Occurrence>('POST', `${base}/occurrences/${id}/${act}`, {
    key: crypto.randomUUID(),
  });
}

/** Whatever shows dates or actions asks again. */
export function forgetPlanning(client: QueryClient, slug: string) {
  return Promise.all(
    ['planning', 'occurrence', 'action', 'actions', 'coverage', 'telling', 'clashes'].map((kind) =>
      client.invalidateQueries({ queryKey: [slug, kind] }),
    ),
  );
}
