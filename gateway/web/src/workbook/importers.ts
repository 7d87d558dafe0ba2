import { useQueries } from '@tanstack/react-query';
import { get, send } from '../api/http.ts';
import type { ImportJob } from '../api/types.ts';

/** The services that read sheets of the workbook; each is sent the whole file. */
export const IMPORTERS = ['volunteers'] as const;
export type Importer = (typeof IMPORTERS)[number];

export interface Started {
  importer: Importer;
  job: string;
}

/** Sends the workbook to each service; answers the jobs that have begun. */
export async function sendWorkbook(base: string, file: File, dryRun: boolean): Promise<Started[]> {
  return Promise.all(
    IMPORTERS.map(async (importer) => {
      const form = new FormData();
      form.set('file', file);
      form.set('dryRun', String(dryRun));
      const { location, body } = await send<{ id?: string } | undefined>(
        'POST',
        `${base}/${importer}/imports`,
        { form, key: crypto.randomUUID() },
      );
      return { importer, job: body?.id ?? location?.split('/').pop() ?? '' };
    }),
  );
}

/** "volunteers:0193…" for the address, and back. */
export function inAddress(started: Started[]): string {
  return started.map(({ importer, job }) => `${importer}:${job}`).join(',');
}

export function fromAddress(text: string | null): Started[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.split(':'))
    .flatMap(([importer, job]) =>
      job && IMPORTERS.includes(importer as Importer)
        ? [{ importer: importer as Importer, job }]
        : [],
    );
}

/** The jobs as they stand, asked for again until all have ended. */
export function useJobs(base: string, started: Started[]) {
  return useQueries({
    queries: started.map(({ importer, job }) => ({
      queryKey: [base, 'import', importer, job],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        get<ImportJob>(`${base}/${importer}/imports/${job}`, signal),
      refetchInterval: (asked: { state: { data?: ImportJob } }) =>
        asked.state.data && asked.state.data.state !== 'RUNNING' ? false : 700,
    })),
    combine: (found) => ({
      jobs: found.map((one) => one.data).filter((job) => job !== undefined),
      error: found.find((one) => one.error)?.error,
      known: found.every((one) => one.data !== undefined),
    }),
  });
}
