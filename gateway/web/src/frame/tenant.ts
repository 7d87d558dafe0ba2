import { createContext, useContext } from 'react';
import type { Membership } from '../api/types.ts';

export interface Tenant extends Membership {
  /** Where its resources begin: "/api/v1/clunisois". */
  base: string;
  zone: string;
  coordinator: boolean;
}

export function tenantOf(membership: Membership): Tenant {
  return {
    ...membership,
    zone: membership.zone ?? 'Europe/Paris',
    base: `/api/v1/${membership.slug}`,
    coordinator: membership.roles.includes('coordinator'),
  };
}

export const TenantContext = createContext<Tenant | null>(null);

export function useTenant(): Tenant {
  const tenant = useContext(TenantContext);
  if (tenant === null) throw new Error('useTenant outside of a tenant’s pages');
  return tenant;
}
