import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { send } from './http.ts';
import { every } from './planning.ts';
import type { Task, TaskRequest } from './types.ts';

export interface TaskFilter {
  mine?: boolean;
  free?: boolean;
  due?: string;
  state?: Task['state'];
  occurrence?: string;
}

export type TaskAct = 'take' | 'give-back' | 'done' | 'undone';

export function useTasks(filter: TaskFilter, wanted = true) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'tasks', filter],
    queryFn: ({ signal }) => every<Task>(`${base}/tasks`, filter, signal),
    placeholderData: (previous) => previous,
    enabled: wanted,
  });
}

export function writeTask(base: string, json: TaskRequest) {
  return send<Task>('POST', `${base}/tasks`, { json, key: crypto.randomUUID() });
}

export function doTask(base: string, id: string, act: TaskAct) {
  return send<Task>('POST', `${base}/tasks/${id}/${act}`, { key: crypto.randomUUID() });
}

export function forgetTasks(client: QueryClient, slug: string) {
  return client.invalidateQueries({ queryKey: [slug, 'tasks'] });
}
