import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query, send } from './http.ts';
import type { MorningMail, StandingClash } from './types.ts';

/** Who and what is in two places at once, of the days to come, unless the coordinator said yes. */
export function useClashes(from: string, to: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'planning', 'clashes', from, to],
    queryFn: async ({ signal }) =>
      (await get<StandingClash[]>(`${base}/clashes${query({ from, to })}`, signal)).filter(
        (clash) => !clash.despite?.reason,
      ),
  });
}

/** Whether one gets the list by mail; refused where nobody of the team has this account. */
export function useMorningMail() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'todo', 'mail'],
    queryFn: ({ signal }) =>
      send<MorningMail>('GET', `${base}/todo/morning-mail`, { signal, fresh: true }),
    retry: false,
  });
}

export async function wishMorningMail(
  base: string,
  wanted: boolean,
  etag: string | null,
): Promise<void> {
  await send('PUT', `${base}/todo/morning-mail`, { json: { wanted }, etag });
}

export const forgetMorningMail = (client: QueryClient, slug: string) =>
  client.invalidateQueries({ queryKey: [slug, 'todo', 'mail'] });
