import { type QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query, send } from './http.ts';
import type {
  List,
  Partner,
  Referral,
  ReferralAnswer,
  ReferralLine,
  ReferralRequest,
} from './types.ts';

export interface ReferralFilter {
  state?: string;
  way?: string;
  todo?: boolean;
  occurrenceId?: string;
}

export function useReferrals(filter: ReferralFilter) {
  const { base, slug } = useTenant();
  return useInfiniteQuery({
    queryKey: [slug, 'referrals', filter],
    queryFn: ({ pageParam, signal }) =>
      get<List<ReferralLine>>(
        `${base}/referrals${query({ ...filter, limit: 50, after: pageParam, count: !pageParam })}`,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (previous) => previous,
  });
}

/** Looked at again while its place on a date is being taken. */
export function useReferral(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'referral', id],
    queryFn: ({ signal }) => get<Referral>(`${base}/referrals/${id}`, signal),
    refetchInterval: ({ state }) => (state.data && isSettling(state.data) ? 2_000 : false),
  });
}

function isSettling({ state, to, place, steps }: Referral) {
  const sentAt = Date.parse(steps[0]?.at ?? '');
  return state === 'SENT' && to.occurrenceId && !place && Date.now() - sentAt < 10_000;
}

/** The partners of the tenant, by name: at most 500. */
export function usePartners() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'partners'],
    queryFn: ({ signal }) => get<List<Partner>>(`${base}/partners?limit=500`, signal),
    select: (found) => found.items,
  });
}

export function sendReferral(base: string, json: ReferralRequest) {
  return send<{ id: string }>('POST', `${base}/referrals`, { json, key: crypto.randomUUID() });
}

export function answerReferral(base: string, id: string, json: ReferralAnswer) {
  return send<Referral>('POST', `${base}/referrals/${id}/answer`, {
    json,
    key: crypto.randomUUID(),
  });
}

export function renewLink(base: string, id: string, email: string | null) {
  return send<Referral>('POST', `${base}/referrals/${id}/link`, {
    json: { email },
    key: crypto.randomUUID(),
  });
}

export function forgetReferrals(client: QueryClient, slug: string) {
  return Promise.all(
    ['referrals', 'referral'].map((kind) => client.invalidateQueries({ queryKey: [slug, kind] })),
  );
}
