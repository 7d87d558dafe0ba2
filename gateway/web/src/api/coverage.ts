import { useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query, send } from './http.ts';
import type { Coverage, Outlines } from './types.ts';

/** How the territory is covered; a commune is silent after these weeks. */
export function useCoverage(weeks: number) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'coverage', weeks],
    queryFn: ({ signal }) => get<Coverage>(`${base}/coverage${query({ weeks })}`, signal),
    placeholderData: (previous) => previous,
  });
}

/** The outlines of communes that were given; none, and cells around their centres are drawn. */
export function useOutlines() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'outlines'],
    queryFn: ({ signal }) => get<Outlines>(`${base}/coverage/outlines`, signal),
  });
}

export function giveOutlines(base: string, file: File) {
  const form = new FormData();
  form.set('file', file);
  return send<Outlines>('POST', `${base}/coverage/outlines`, { form });
}

export function dropOutlines(base: string) {
  return send<Outlines>('POST', `${base}/coverage/outlines/drop`);
}
