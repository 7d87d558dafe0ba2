import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { send } from './http.ts';
import { every } from './planning.ts';
import type { CalendarFeed, FeedKind, Partner } from './types.ts';

/** Private calendars and whose they are; the coordinator's to read. */
export function useFeeds() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'feeds'],
    queryFn: ({ signal }) => every<CalendarFeed>(`${base}/calendar-feeds`, {}, signal),
  });
}

export function usePartners() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'partners'],
    queryFn: ({ signal }) => every<Partner>(`${base}/partners`, {}, signal),
    staleTime: 10 * 60_000,
  });
}

export function openFeed(base: string, kind: FeedKind, about: string) {
  return send<CalendarFeed>('POST', `${base}/calendar-feeds`, {
    json: { kind, about },
    key: crypto.randomUUID(),
  });
}

export function revokeFeed(base: string, id: string) {
  return send('DELETE', `${base}/calendar-feeds/${id}`);
}

export function forgetFeeds(client: QueryClient, slug: string) {
  return client.invalidateQueries({ queryKey: [slug, 'feeds'] });
}
