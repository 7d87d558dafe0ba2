import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, send } from './http.ts';
import type { Telling } from './types.ts';

/** Who must hear of the last change of a date; mails arrive meanwhile. */
export function useTelling(occurrenceId: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'telling', occurrenceId],
    queryFn: ({ signal }) => get<Telling>(`${base}/occurrences/${occurrenceId}/telling`, signal),
    refetchInterval: ({ state }) => (state.data?.everyone ? false : 15_000),
  });
}

export function tickAddressee(
  base: string,
  occurrenceId: string,
  addressee: string,
  how: 'tick' | 'untick',
) {
  return send<Telling>('POST', `${base}/occurrences/${occurrenceId}/telling/${how}`, {
    json: { addressee },
    key: crypto.randomUUID(),
  });
}

export function forgetTelling(client: QueryClient, slug: string) {
  return client.invalidateQueries({ queryKey: [slug, 'telling'] });
}
