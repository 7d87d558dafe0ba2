import { afterEach, expect, test, vi } from 'vitest';
import { fromAddress, inAddress, sendWorkbook } from './importers.ts';

afterEach(() => vi.unstubAllGlobals());

test('the jobs of an address are those that were put there', () => {
  const started = [{ importer: 'volunteers' as const, job: '0193-a' }];

  expect(fromAddress(inAddress(started))).toEqual(started);
});

test('an address tampered with holds no job', () => {
  expect(fromAddress('elsewhere:1,volunteers:,x')).toEqual([]);
  expect(fromAddress(null)).toEqual([]);
});

test('each service is sent the workbook, and one that reads no sheet of it is left out', async () => {
  answering({ volunteers: taken('v-1'), actions: refused(422, 'no-known-sheet') });

  expect(await sendWorkbook('/api/v1/clunisois', workbook(), true)).toEqual([
    { importer: 'volunteers', job: 'v-1' },
  ]);
});

test('a workbook of which nobody reads a sheet is refused in one word', async () => {
  const nothing = refused(422, 'no-known-sheet');
  answering({ volunteers: nothing, actions: nothing });

  await expect(sendWorkbook('/api/v1/clunisois', workbook(), true)).rejects.toMatchObject({
    problem: { status: 422, title: 'Aucune feuille de ce classeur n’est reconnue.' },
  });
});

test('a service that is away is not taken for one that reads nothing', async () => {
  answering({ volunteers: taken('v-1'), actions: refused(503, 'service-unavailable') });

  await expect(sendWorkbook('/api/v1/clunisois', workbook(), true)).rejects.toMatchObject({
    problem: { code: 'service-unavailable' },
  });
});

type Answer = () => Response;

function answering(answers: Record<string, Answer>) {
  vi.stubGlobal('document', { cookie: '' });
  vi.stubGlobal('fetch', async (path: string) => answers[path.split('/')[4] ?? '']?.());
}

function taken(id: string): Answer {
  return () => new Response(JSON.stringify({ id }), { status: 202 });
}

function refused(status: number, code: string): Answer {
  return () => new Response(JSON.stringify({ status, code }), { status });
}

function workbook(): File {
  return new File(['…'], 'classeur.xlsx');
}
