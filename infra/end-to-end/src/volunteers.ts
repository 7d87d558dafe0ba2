import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { callToEveryone } from './calls.ts';
import { coordinatorsWorkbook } from './clunisois.ts';

export interface Sheet {
  name: string;
  kind: string;
  rows: number;
  created: number;
  updated: number;
  duplicates: number;
  rejected: { row: number; column: string; value: string; code: string; message: string }[];
}

export interface Import {
  state: 'RUNNING' | 'DONE' | 'FAILED';
  sheets: Sheet[];
}

/** Imports the workbook and waits for its report. */
export async function importWorkbook(api: Api, bytes: Buffer, dryRun = false): Promise<Import> {
  const accepted = await api.upload('/volunteers/imports', 'classeur.xlsx', bytes, dryRun);
  expect(accepted.status).toBe(202);
  const job = accepted.headers.get('location') as string;
  await expect
    .poll(async () => (await api.get<Import>(job)).body.state, { timeout: 60_000 })
    .not.toBe('RUNNING');
  return (await api.get<Import>(job)).body;
}

/**
 * The volunteers of the workbook are there, beside those that other tests added; importing it again
 * adds nobody. Says how many addresses a call to everyone reaches.
 */
export async function haveVolunteers(api: Api): Promise<number> {
  const { bytes } = await coordinatorsWorkbook();
  await importWorkbook(api, bytes);
  const preview = await api.post<{ recipients: number }>('/calls/preview', callToEveryone(1));
  expect(preview.status, JSON.stringify(preview.body)).toBe(200);
  return preview.body.recipients;
}
