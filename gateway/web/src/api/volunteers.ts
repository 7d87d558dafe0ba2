import { type QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query, type Reply, send } from './http.ts';
import type { Commune, List, Volunteer, VolunteerRequest } from './types.ts';

export interface VolunteerFilter {
  q?: string;
  commune?: string;
  skill?: string;
  consent?: string;
}

export function useVolunteers(filter: VolunteerFilter) {
  const { base, slug } = useTenant();
  return useInfiniteQuery({
    queryKey: [slug, 'volunteers', filter],
    queryFn: ({ pageParam, signal }) =>
      get<List<Volunteer>>(
        `${base}/volunteers${query({ ...filter, limit: 50, after: pageParam, count: !pageParam })}`,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (previous) => previous,
  });
}

export function useVolunteerSearch(q: string, limit: number) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'volunteers', 'search', q, limit],
    queryFn: ({ signal }) =>
      get<List<Volunteer>>(`${base}/volunteers${query({ q, limit })}`, signal),
    enabled: q.trim().length > 1,
    placeholderData: (previous) => previous,
  });
}

export function useVolunteer(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'volunteer', id],
    queryFn: ({ signal }) => send<Volunteer>('GET', `${base}/volunteers/${id}`, { signal }),
  });
}

/** How many volunteers match; undefined until known. */
export function useVolunteerCount(filter: VolunteerFilter): number | undefined {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'volunteers', 'count', filter],
    queryFn: ({ signal }) =>
      get<List<Volunteer>>(
        `${base}/volunteers${query({ ...filter, limit: 1, count: true })}`,
        signal,
      ),
  }).data?.total;
}

/** Communes by what is typed, those of the intercommunalité first. */
export function useCommunes(q: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'communes', q],
    queryFn: ({ signal }) =>
      get<{ items: Commune[] }>(`${base}/communes${query({ q, limit: 200 })}`, signal),
    staleTime: 10 * 60_000,
    placeholderData: (previous) => previous,
  });
}

export function useOwnCommunes(): Commune[] {
  const found = useCommunes('').data?.items ?? [];
  return found.filter((commune) => commune.inTenant !== false);
}

export function saveVolunteer(
  base: string,
  request: VolunteerRequest,
  stored?: { id: string; etag: string | null },
): Promise<Reply<Volunteer>> {
  return stored
    ? send('PUT', `${base}/volunteers/${stored.id}`, { json: request, etag: stored.etag })
    : send('POST', `${base}/volunteers`, { json: request, key: crypto.randomUUID() });
}

export function eraseVolunteer(base: string, id: string, etag: string | null) {
  return send('DELETE', `${base}/volunteers/${id}`, { etag });
}

export function forgetVolunteers(client: QueryClient, slug: string) {
  return Promise.all([
    client.invalidateQueries({ queryKey: [slug, 'volunteers'] }),
    client.invalidateQueries({ queryKey: [slug, 'volunteer'] }),
  ]);
}

/** A stored volunteer as it would be sent back unchanged. */
export function asRequest(volunteer: Volunteer): VolunteerRequest {
  return {
    firstName: volunteer.firstName,
    lastName: volunteer.lastName,
    email: volunteer.email ?? null,
    phone: volunteer.phone ?? null,
    commune: volunteer.commune?.insee ?? null,
    skills: volunteer.skills.map((skill) => skill.code),
    skillsText: volunteer.skillsText ?? null,
    vehicle: volunteer.vehicle ?? null,
    availability: volunteer.availability ?? { slots: [] },
    consent: { state: volunteer.consent.state, source: volunteer.consent.source },
    asNeeded: volunteer.asNeeded,
    note: volunteer.note ?? null,
  };
}
