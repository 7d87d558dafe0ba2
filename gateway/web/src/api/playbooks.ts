import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, send } from './http.ts';
import type { Guide, Playbook } from './types.ts';

export function usePlaybooks() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'playbooks'],
    queryFn: ({ signal }) => get<{ items: Playbook[] }>(`${base}/playbooks`, signal),
  });
}

export function usePlaybook(practice: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'playbook', practice],
    queryFn: ({ signal }) => send<Playbook>('GET', `${base}/playbooks/${practice}`, { signal }),
  });
}

export function adaptPlaybook(base: string, practice: string, json: Guide, etag: string | null) {
  return send<Playbook>('PUT', `${base}/playbooks/${practice}`, { json, etag });
}

export function resetPlaybook(base: string, practice: string, etag: string | null) {
  return send<Playbook>('POST', `${base}/playbooks/${practice}/reset`, {
    etag,
    key: crypto.randomUUID(),
  });
}

export function forgetPlaybooks(client: QueryClient, slug: string) {
  return Promise.all(
    ['playbooks', 'playbook'].map((kind) => client.invalidateQueries({ queryKey: [slug, kind] })),
  );
}
