import { useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query } from './http.ts';
import type { Coverage } from './types.ts';

/** How the territory is covered; a commune is silent after these weeks. */
export function useCoverage(weeks: number) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'coverage', weeks],
    queryFn: ({ signal }) => get<Coverage>(`${base}/coverage${query({ weeks })}`, signal),
    placeholderData: (previous) => previous,
  });
}
