import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { send } from './http.ts';
import type { MorningMail } from './types.ts';

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
