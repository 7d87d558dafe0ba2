import { type QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query, send } from './http.ts';
import type { List, Practice, VisitRequest, VisitWish } from './types.ts';

export function useRequests(state?: string) {
  const { base, slug } = useTenant();
  return useInfiniteQuery({
    queryKey: [slug, 'requests', state ?? ''],
    queryFn: ({ pageParam, signal }) =>
      get<List<VisitRequest>>(
        `${base}/requests${query({ state, limit: 50, after: pageParam, count: !pageParam })}`,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (previous) => previous,
  });
}

export function useRequest(id: string, wanted = true) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'request', id],
    queryFn: ({ signal }) => get<VisitRequest>(`${base}/requests/${id}`, signal),
    enabled: wanted,
  });
}

export function noteRequest(base: string, json: VisitWish) {
  return send<{ id: string }>('POST', `${base}/requests`, { json, key: crypto.randomUUID() });
}

export function answerRequest(base: string, id: string, accepted: boolean, words: string) {
  return send<VisitRequest>('POST', `${base}/requests/${id}/answer`, {
    json: { accepted, words },
    key: crypto.randomUUID(),
  });
}

export function planRequest(base: string, id: string, practice: Practice, title: string) {
  return send<VisitRequest>('POST', `${base}/requests/${id}/plan`, {
    json: { practice, title },
    key: crypto.randomUUID(),
  });
}

export function forgetRequests(client: QueryClient, slug: string) {
  return Promise.all(
    ['requests', 'request'].map((kind) => client.invalidateQueries({ queryKey: [slug, kind] })),
  );
}
