import { type QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query, send } from './http.ts';
import type { Heard, List, News, NewsFeed, NewsRequest, WorkshopProposal } from './types.ts';

export function useNewsList() {
  const { base, slug } = useTenant();
  return useInfiniteQuery({
    queryKey: [slug, 'news'],
    queryFn: ({ pageParam, signal }) =>
      get<List<News>>(`${base}/news${query({ limit: 50, after: pageParam })}`, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export function useNews(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'news', id],
    queryFn: ({ signal }) => send<News>('GET', `${base}/news/${id}`, { signal }),
  });
}

/** What a workshop about this news would be; nothing is made of it. */
export function useProposal(id: string, wanted: boolean) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'news', id, 'workshop'],
    queryFn: ({ signal }) => get<WorkshopProposal>(`${base}/news/${id}/workshop`, signal),
    enabled: wanted,
  });
}

export function saveNews(
  base: string,
  json: NewsRequest,
  stored?: { id: string; etag: string | null },
) {
  return stored
    ? send<News>('PUT', `${base}/news/${stored.id}`, { json, etag: stored.etag })
    : send<News>('POST', `${base}/news`, { json, key: crypto.randomUUID() });
}

export function removeNews(base: string, id: string, etag: string | null) {
  return send('DELETE', `${base}/news/${id}`, { etag });
}

export function makeWorkshop(base: string, id: string) {
  return send<{ actionId: string }>('POST', `${base}/news/${id}/workshop`, {
    key: crypto.randomUUID(),
  });
}

export function useHeard() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'news', 'heard'],
    queryFn: ({ signal }) => get<List<Heard>>(`${base}/heard-news${query({ limit: 20 })}`, signal),
  });
}

export function keepHeard(base: string, id: string) {
  return send<{ newsId: string }>('POST', `${base}/heard-news/${id}/keep`);
}

export function dropHeard(base: string, id: string) {
  return send('POST', `${base}/heard-news/${id}/drop`);
}

export function useFeeds() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'news', 'feeds'],
    queryFn: ({ signal }) => get<List<NewsFeed>>(`${base}/news-feeds`, signal),
  });
}

export function addFeed(base: string, json: { name: string; address: string }) {
  return send<NewsFeed>('POST', `${base}/news-feeds`, { json, key: crypto.randomUUID() });
}

export function removeFeed(base: string, id: string) {
  return send('DELETE', `${base}/news-feeds/${id}`);
}

export function forgetNews(client: QueryClient, slug: string) {
  return client.invalidateQueries({ queryKey: [slug, 'news'] });
}
