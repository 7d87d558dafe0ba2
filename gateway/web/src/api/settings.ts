import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { type Reply, send } from './http.ts';
import type { House, Reception } from './types.ts';

/** One of the tenant's settings by its path; everybody of the staff reads it. */
export function useSetting<T>(path: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'setting', path],
    queryFn: ({ signal }) => send<T>('GET', `${base}${path}`, { signal }),
  });
}

export function saveSetting<T>(base: string, path: string, json: T, etag: string | null) {
  return send<T>('PUT', `${base}${path}`, { json, etag });
}

/** The page shows what was saved, without asking again. */
export function keepSetting<T>(client: QueryClient, slug: string, path: string, saved: Reply<T>) {
  client.setQueryData([slug, 'setting', path], saved);
}

export function useHouse(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'houses', id],
    queryFn: ({ signal }) => send<House>('GET', `${base}/houses/${id}`, { signal }),
  });
}

export function saveReception(base: string, id: string, json: Reception, etag: string | null) {
  return send<House>('PUT', `${base}/houses/${id}/reception`, { json, etag });
}
