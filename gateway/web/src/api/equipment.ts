import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { send } from './http.ts';
import { every } from './planning.ts';
import type { Equipment, EquipmentRequest } from './types.ts';

/** Vehicles, materials and rooms that are lent. */
export function useEquipment() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'equipment'],
    queryFn: ({ signal }) => every<Equipment>(`${base}/equipment`, {}, signal),
  });
}

export function useOneEquipment(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'equipment', id],
    queryFn: ({ signal }) => send<Equipment>('GET', `${base}/equipment/${id}`, { signal }),
  });
}

export function saveEquipment(
  base: string,
  json: EquipmentRequest,
  stored?: { id: string; etag: string | null },
) {
  return stored
    ? send<Equipment>('PUT', `${base}/equipment/${stored.id}`, { json, etag: stored.etag })
    : send<Equipment>('POST', `${base}/equipment`, { json, key: crypto.randomUUID() });
}

export function retireEquipment(base: string, id: string, etag: string | null) {
  return send('DELETE', `${base}/equipment/${id}`, { etag });
}

export function forgetEquipment(client: QueryClient, slug: string) {
  return client.invalidateQueries({ queryKey: [slug, 'equipment'] });
}
