import { useTenant } from '../frame/tenant.ts';
import { toFields } from '../kit/when.ts';

/** The present day where the tenant is. */
export function useToday(): string {
  const { zone } = useTenant();
  return toFields(new Date().toISOString(), zone).date;
}
