import { useQueries } from '@tanstack/react-query';
import { get, Refused, send } from '../api/http.ts';
import type { ImportJob } from '../api/types.ts';
import { fr } from '../fr.ts';

/** The services that read sheets of the workbook; each is sent the whole file. */
export const IMPORTERS = ['volunteers', 'actions'] as const;
export type Importer = (typeof IMPORTERS)[number];

export interface Started {
  importer: Importer;
  job: string;
}

/** A job and the service whose it is. */
export type Followed = ImportJob & { importer: Importer };

/** Sends the workbook to each service; answers the jobs of those that read a sheet of it. */
export async function sendWorkbook(base: string, file: File, dryRun: boolean): Promise<Started[]> {
  const answers = await Promise.allSettled(
    IMPORTERS.map((importer) => sendTo(importer, base, file, dryRun)),
  );
  const refusals = answers.flatMap((answer) =>
    answer.status === 'rejected' ? [answer.reason as unknown] : [],
  );
  const serious = refusals.find((refused) => !readsNoSheet(refused));
  if (serious) throw serious;
  if (refusals.length === IMPORTERS.length)
    throw new Refused({ status: 422, title: fr.workbook.noSheet, hint: fr.workbook.noSheetHint });
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
}

async function sendTo(
  importer: Importer,
  base: string,
  file: File,
  dryRun: boolean,
): Promise<Started> {
  const form = new FormData();
  form.set('file', file);
  form.set('dryRun', String(dryRun));
  const { location, body } = await send<{ id?: string } | undefined>(
    'POST',
    `${base}/${importer}/imports`,
    { form, key: crypto.randomUUID() },
  );
  return { importer, job: body?.id ?? location?.split('/').pop() ?? '' };
}

/** Whether a service only says that none of the sheets is its own. */
function readsNoSheet(refused: unknown): boolean {
  return refused instanceof Refused && refused.problem.code === 'no-known-sheet';
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
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Followed> => ({
        ...(await get<ImportJob>(`${base}/${importer}/imports/${job}`, signal)),
        importer,
      }),
      refetchInterval: (asked: { state: { data?: Followed } }) =>
        asked.state.data && asked.state.data.state !== 'RUNNING' ? false : 700,
    })),
    combine: (found) => ({
      jobs: found.map((one) => one.data).filter((job) => job !== undefined),
      error: found.find((one) => one.error)?.error,
      known: found.every((one) => one.data !== undefined),
    }),
  });
}
