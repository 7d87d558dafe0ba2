import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTenant } from '../frame/tenant.ts';
import { get, query, send } from './http.ts';
import type {
  Answer,
  AnswerValue,
  AnswerVia,
  Call,
  CallPreview,
  CallRequest,
  CallSummary,
  Delivery,
  List,
} from './types.ts';

export function useCalls(state?: string) {
  const { base, slug } = useTenant();
  return useInfiniteQuery({
    queryKey: [slug, 'calls', state ?? ''],
    queryFn: ({ pageParam, signal }) =>
      get<List<CallSummary>>(
        `${base}/calls${query({ state, limit: 50, after: pageParam })}`,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (previous) => previous,
  });
}

/** A call as it stands, told by the service as it changes, or asked for every five seconds. */
export function useLiveCall(id: string) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const found = useQuery({
    queryKey: [slug, 'call', id],
    queryFn: ({ signal }) => send<Call>('GET', `${base}/calls/${id}`, { signal }),
    refetchInterval: (asked) => (isLive(asked.state.data?.body) ? 5_000 : false),
  });
  const live = isLive(found.data?.body);
  useEffect(() => {
    if (!live) return;
    const source = new EventSource(`${base}/calls/${id}/events`);
    const tell = (message: MessageEvent<string>) => {
      const told = readCall(message.data);
      if (told?.id !== id) return;
      client.setQueryData<{ body: Call; etag: string | null }>([slug, 'call', id], (known) =>
        known
          ? { ...known, body: told, etag: told.version ? `"${told.version}"` : known.etag }
          : known,
      );
      client.invalidateQueries({ queryKey: [slug, 'answers', id] });
    };
    source.onmessage = tell;
    for (const name of ['call', 'progress', 'done']) source.addEventListener(name, tell);
    return () => source.close();
  }, [live, base, slug, id, client]);
  return found;
}

function isLive(call?: Call): boolean {
  return call?.state === 'OPEN' || call?.state === 'FILLED' || (call?.deliveries.pending ?? 0) > 0;
}

function readCall(text: string): Call | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function everyAnswer(path: string, signal: AbortSignal): Promise<List<Answer>> {
  const items: Answer[] = [];
  let after: string | undefined;
  do {
    const page = await get<List<Answer>>(`${path}${query({ limit: 500, after })}`, signal);
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after);
  return { items, next: null };
}

export function useAnswers(id: string, live: boolean) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'answers', id],
    queryFn: ({ signal }) => everyAnswer(`${base}/calls/${id}/answers`, signal),
    refetchInterval: live ? 5_000 : false,
  });
}

export function useCallPreview(request: CallRequest | undefined) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'preview', request],
    queryFn: async ({ signal }) =>
      (await send<CallPreview>('POST', `${base}/calls/preview`, { json: request, signal })).body,
    enabled: request !== undefined,
    placeholderData: (previous) => previous,
    retry: false,
    gcTime: 60_000,
  });
}

export function openCall(base: string, request: CallRequest, key: string) {
  return send<Call>('POST', `${base}/calls`, { json: request, key });
}

export function noteAnswer(
  base: string,
  id: string,
  json: { volunteerId: string; answer: AnswerValue; via: AnswerVia },
) {
  return send<Answer>('POST', `${base}/calls/${id}/answers`, { json, key: crypto.randomUUID() });
}

export function closeCall(base: string, id: string, thankYou: string) {
  return send('POST', `${base}/calls/${id}/close`, { json: thankYou ? { thankYou } : {} });
}

export function cancelCall(base: string, id: string, reason: string) {
  return send('POST', `${base}/calls/${id}/cancel`, { json: { reason } });
}

export function noteOutcome(
  base: string,
  id: string,
  etag: string | null,
  json: { done: boolean; came: string[]; note?: string },
) {
  return send('PUT', `${base}/calls/${id}/outcome`, { json, etag });
}

export function useDeliveries(callId: string, state?: string) {
  const { base, slug } = useTenant();
  return useInfiniteQuery({
    queryKey: [slug, 'deliveries', callId, state ?? ''],
    queryFn: ({ pageParam, signal }) =>
      get<List<Delivery>>(
        `${base}/deliveries${query({ callId, state, limit: 50, after: pageParam })}`,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (previous) => previous,
  });
}

/** Plans a failed message once more. */
export function retryDelivery(base: string, id: string) {
  return send<Delivery>('POST', `${base}/deliveries/${id}/retry`);
}
