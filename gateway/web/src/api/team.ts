import { useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get } from './http.ts';
import { every } from './planning.ts';
import type { Member } from './types.ts';

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
