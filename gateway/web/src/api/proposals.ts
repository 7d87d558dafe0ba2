import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, send } from './http.ts';
import { forgetPlanning } from './planning.ts';
import type { DateProposal, List } from './types.ts';

interface Offered {
  startsAt?: string;
  endsAt?: string;
  note: string | null;
}

export function useProposals(action: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'proposals', action],
    queryFn: ({ signal }) =>
      get<List<DateProposal>>(`${base}/actions/${action}/date-proposals`, signal),
  });
}

/** Those that a partner proposed last: ours to answer. */
export function useWaitingProposals(): DateProposal[] {
  const { base, slug } = useTenant();
  const found = useQuery({
    queryKey: [slug, 'proposals', 'waiting'],
    queryFn: ({ signal }) => get<List<DateProposal>>(`${base}/date-proposals`, signal),
  });
  return found.data?.items ?? [];
}

export function proposeDate(base: string, action: string, json: Offered & { partner: string }) {
  return send<DateProposal>('POST', `${base}/actions/${action}/date-proposals`, {
    json,
    key: crypto.randomUUID(),
  });
}

export function proposeOther(base: string, { id, version }: DateProposal, offered: Offered) {
  return send('POST', `${base}/date-proposals/${id}/other-date`, { json: { version, ...offered } });
}

export function acceptDate(base: string, { id, version }: DateProposal) {
  return send('POST', `${base}/date-proposals/${id}/accept`, { json: { version } });
}

export function refuseDate(base: string, { id, version }: DateProposal) {
  return send('POST', `${base}/date-proposals/${id}/refuse`, { json: { version } });
}

export async function forgetProposals(client: QueryClient, slug: string) {
  await client.invalidateQueries({ queryKey: [slug, 'proposals'] });
  await forgetPlanning(client, slug);
}
