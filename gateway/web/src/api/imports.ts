import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, send } from './http.ts';
import type { ImportJob, PastedLines, RejectedSheet, SeenLine, UndoneImport } from './types.ts';

/** What each line would plan and what is wrong with it; asked again when a cell changes. */
export function useSeenLines(lines: PastedLines) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'lines', lines],
    queryFn: async ({ signal }) =>
      (
        await send<SeenLine[]>('POST', `${base}/actions/imports/preview`, {
          json: lines,
          signal,
        })
      ).body,
    enabled: lines.rows.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false,
  });
}

export async function importLines(base: string, lines: PastedLines): Promise<string> {
  const { body } = await send<ImportJob>('POST', `${base}/actions/imports/cells`, {
    json: lines,
    key: crypto.randomUUID(),
  });
  return body.id;
}

export function useImportedLines(job: string | undefined) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'import', 'actions', job],
    queryFn: ({ signal }) => get<ImportJob>(`${base}/actions/imports/${job}`, signal),
    enabled: job !== undefined,
    refetchInterval: (asked) => (asked.state.data?.state === 'RUNNING' ? 500 : false),
  });
}

export function useRejectedSheets(job: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'import', 'rejected', job],
    queryFn: ({ signal }) =>
      get<RejectedSheet[]>(`${base}/actions/imports/${job}/rejected`, signal),
  });
}

export async function undoImport(base: string, job: string): Promise<UndoneImport> {
  return (await send<UndoneImport>('POST', `${base}/actions/imports/${job}/undo`)).body;
}
