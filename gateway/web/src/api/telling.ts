import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, send } from './http.ts';
import type { Telling } from './types.ts';

const CALM_MILLIS = 10_000;
const BUSY_MILLIS = 4_000;

/** Who must hear of the last change of a date; changes are noted, and mails arrive, meanwhile. */
export function useTelling(occurrenceId: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'telling', occurrenceId],
    queryFn: ({ signal }) => get<Telling>(`${base}/occurrences/${occurrenceId}/telling`, signal),
    refetchInterval: ({ state }) => (state.data?.everyone ? CALM_MILLIS : BUSY_MILLIS),
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
