import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query, send } from './http.ts';
import { every } from './planning.ts';
import type { AbsenceRequest, Load, Member, MemberRequest } from './types.ts';

/** Who the present person is in the team; refused where nobody of it has their account. */
export function useMyself() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'team', 'me'],
    queryFn: ({ signal }) => get<Member>(`${base}/team/me`, signal),
    staleTime: 10 * 60_000,
  });
}

/** Everybody who works for the houses. */
export function useTeam() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'team'],
    networkMode: 'always',
    queryFn: ({ signal }) => every<Member>(`${base}/team`, {}, signal),
    staleTime: 10 * 60_000,
  });
}

/** The names of the team by id. */
export function useMemberNames(): (id?: string | null) => string | undefined {
  const team = useTeam();
  return (id) => team.data?.find((member) => member.id === id)?.name;
}

export function useMember(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'team', 'member', id],
    queryFn: ({ signal }) => send<Member>('GET', `${base}/team/${id}`, { signal }),
  });
}

/** What each of the team has to hold, week by week from that of this day on. */
export function useLoad(from: string, weeks: number) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'team', 'load', from, weeks],
    queryFn: ({ signal }) => get<Load[]>(`${base}/team/load${query({ from, weeks })}`, signal),
    placeholderData: (previous) => previous,
  });
}

export function saveMember(
  base: string,
  json: MemberRequest,
  stored?: { id: string; etag: string | null },
) {
  return stored
    ? send<Member>('PUT', `${base}/team/${stored.id}`, { json, etag: stored.etag })
    : send<Member>('POST', `${base}/team`, { json, key: crypto.randomUUID() });
}

export function removeMember(base: string, id: string, etag: string | null) {
  return send('DELETE', `${base}/team/${id}`, { etag });
}

export function noteAbsence(base: string, id: string, json: AbsenceRequest, etag: string | null) {
  return send<Member>('POST', `${base}/team/${id}/absences`, {
    json,
    etag,
    key: crypto.randomUUID(),
  });
}

export function removeAbsence(base: string, id: string, absence: string, etag: string | null) {
  return send<Member>('DELETE', `${base}/team/${id}/absences/${absence}`, { etag });
}

/** Names somebody to stand in for the coordinator on these days; without days, ends it. */
export function standIn(
  base: string,
  id: string,
  days: { from: string; to: string } | undefined,
  etag: string | null,
) {
  const path = `${base}/team/${id}/deputy`;
  return days
    ? send<Member>('PUT', path, { json: days, etag })
    : send<Member>('DELETE', path, { etag });
}

export function forgetTeam(client: QueryClient, slug: string) {
  return client.invalidateQueries({ queryKey: [slug, 'team'] });
}
