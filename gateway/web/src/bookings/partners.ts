import { useQuery } from '@tanstack/react-query';
import { every } from '../api/planning.ts';
import type { Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { fr } from './fr.ts';

/** By what bookings and held places name a partner: its id where it is known, else its name. */
export function partnerOptions({ partners }: Pick<Occurrence, 'partners'>) {
  return partners.map(({ partnerId, name }) => ({ value: partnerId ?? name, label: name }));
}

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Names partners as bookings know them, looking up those that are none of the date's. */
export function usePartnerNames(date: Pick<Occurrence, 'partners'>, said: (string | undefined)[]) {
  const { base, slug } = useTenant();
  const ofDate = partnerOptions(date);
  const known = (partner: string) => ofDate.find((option) => option.value === partner)?.label;
  const directory = useQuery({
    queryKey: [slug, 'partners', 'names'],
    queryFn: ({ signal }) => every<{ id: string; name: string }>(`${base}/partners`, {}, signal),
    staleTime: 10 * 60_000,
    enabled: said.some((partner) => partner && ID.test(partner) && !known(partner)),
  });
  return (partner: string) =>
    known(partner) ??
    directory.data?.find(({ id }) => id === partner)?.name ??
    (ID.test(partner) ? fr.somePartner : partner);
}
