import { useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query, Refused, send } from './http.ts';
import type {
  Account,
  FiguresRequest,
  FollowUp,
  Grouping,
  List,
  MyDay,
  Outcome,
  OutcomeDetail,
  Report,
} from './types.ts';

/** The day of whoever is signed in; also where there is no network, as it was last read. */
export function useMyDay(date: string, everyone: boolean) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'my-day', date, everyone],
    queryFn: ({ signal }) =>
      get<MyDay>(`${base}/my-day${query({ date, everyone: everyone || undefined })}`, signal),
    networkMode: 'always',
    refetchInterval: 60_000,
  });
}

/** What is said of a date; a null body where nothing is yet. */
export function useOutcome(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'outcome', id],
    queryFn: async ({ signal }) => {
      try {
        return await send<Outcome | null>('GET', `${base}/outcomes/${id}`, { signal });
      } catch (error) {
        if (error instanceof Refused && error.status === 404)
          return { body: null, etag: null, location: null };
        throw error;
      }
    },
  });
}

export function saveOutcome(
  base: string,
  occurrenceId: string,
  figures: FiguresRequest,
  etag: string | null,
) {
  return etag
    ? send<Outcome>('PUT', `${base}/outcomes/${occurrenceId}`, { json: figures, etag })
    : send<Outcome>('POST', `${base}/outcomes`, {
        json: { occurrenceId, figures },
        key: crypto.randomUUID(),
      });
}

/** Dates that are over and of which nobody told, the oldest first. */
export function useMissingOutcomes() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'outcomes', 'missing'],
    queryFn: ({ signal }) => get<List<Account>>(`${base}/outcomes/missing?limit=500`, signal),
  });
}

interface OutcomeSettings {
  hidden: OutcomeDetail[];
  version: number;
}

export function useOutcomeSettings() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'outcomes', 'settings'],
    queryFn: ({ signal }) => send<OutcomeSettings>('GET', `${base}/outcomes/settings`, { signal }),
  });
}

export function saveOutcomeSettings(base: string, hidden: OutcomeDetail[], etag: string | null) {
  return send<OutcomeSettings>('PUT', `${base}/outcomes/settings`, { json: { hidden }, etag });
}

export interface ReportFilter {
  from?: string;
  to?: string;
  season?: string;
  house?: string;
  practice?: string;
  commune?: string;
  masked?: boolean;
}

export function useReport(by: Grouping, filter: ReportFilter) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'outcomes', 'report', by, filter],
    queryFn: ({ signal }) => get<Report>(`${base}/reports${query({ by, ...filter })}`, signal),
    placeholderData: (previous) => previous,
  });
}

export interface FollowUpFilter {
  from?: string;
  to?: string;
  member?: string;
  pending?: boolean;
}

export function useFollowUp(filter: FollowUpFilter) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'outcomes', 'follow-up', filter],
    queryFn: ({ signal }) =>
      get<FollowUp>(`${base}/reports/follow-up${query({ ...filter })}`, signal),
    placeholderData: (previous) => previous,
  });
}

/** Notes that these dates were typed into the national follow-up, or that they were not. */
export function markEntered(base: string, dates: string[], entered: boolean) {
  return send('POST', `${base}/reports/follow-up/${entered ? 'entered' : 'withdrawn'}`, {
    json: { dates },
    key: crypto.randomUUID(),
  });
}
