import { expect, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { Api } from '../src/api.ts';

interface Problem {
  status: number;
  code: string;
  title: string;
  hint: string;
}

function expectProblem(answer: { status: number; body: unknown }, what: string) {
  expect(answer.status, what).toBeGreaterThanOrEqual(400);
  expect(answer.status, what).toBeLessThan(500);
  const problem = answer.body as Problem;
  expect(problem.code, what).toBeTruthy();
  expect(problem.hint, what).toBeTruthy();
}

async function workbook(sheet: string, rows: unknown[][]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const made = book.addWorksheet(sheet);
  for (const row of rows) made.addRow(row);
  return Buffer.from(await book.xlsx.writeBuffer());
}

test('a file that is no workbook is refused with a hint, and nothing changes', async () => {
  const api = await Api.as('coordo@clunisois.example');
  const count = async () =>
    (await api.get<{ total: number }>('/volunteers?limit=1&count=true')).body.total;
  const before = await count();
  const oldExcel = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]);
  const files: Record<string, [string, Buffer]> = {
    'an empty file': ['vide.xlsx', Buffer.alloc(0)],
    'an .xls': ['ancien.xls', oldExcel],
    'an .xls renamed': ['ancien.xlsx', oldExcel],
    'a picture': ['photo.xlsx', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    'a text renamed': ['texte.xlsx', Buffer.from('bonjour')],
    'a workbook without a known sheet': [
      'recettes.xlsx',
      await workbook('Recettes', [
        ['Farine', 'Œufs'],
        [1, 2],
      ]),
    ],
    'a workbook without rows': ['rien.xlsx', await workbook('Bénévoles', [])],
  };

  for (const [what, [name, bytes]] of Object.entries(files)) {
    expectProblem(await api.upload('/volunteers/imports', name, bytes), what);
  }

  expect(await count()).toBe(before);
});

test('a call that makes no sense is refused, naming the field', async () => {
  const api = await Api.as('coordo@clunisois.example');
  const good = {
    title: 'Porter un frigo',
    message: 'Deux étages',
    place: { commune: '71137', label: 'centre' },
    startsAt: new Date(Date.now() + 86_400_000).toISOString(),
    endsAt: new Date(Date.now() + 90_000_000).toISOString(),
    helpersNeeded: 2,
    audience: {},
  };
  const bad: Record<string, unknown> = {
    '/title': { ...good, title: '' },
    '/helpersNeeded': { ...good, helpersNeeded: -1 },
    '/endsAt': { ...good, endsAt: new Date(Date.now() + 1000).toISOString() },
    '/place/commune': { ...good, place: { commune: '99999', label: 'ailleurs' } },
    '/message': { ...good, message: 'x'.repeat(200_000) },
    '/startsAt': { ...good, startsAt: 'demain' },
  };

  for (const [pointer, body] of Object.entries(bad)) {
    const answer = await api.post<Problem & { errors: { pointer: string }[] }>('/calls', body);
    expectProblem(answer, pointer);
    expect(
      answer.body.errors.map((it) => it.pointer),
      pointer,
    ).toContain(pointer);
  }
});

test('whatever is sent, no answer is a server error', async () => {
  const api = await Api.as('coordo@clunisois.example');
  const bodies = [
    '{',
    '[]',
    'null',
    '"x"',
    '{"title":{"a":1}}',
    '{"helpersNeeded":"beaucoup"}',
    `{"title":"${'x'.repeat(2_000_000)}"}`,
  ];

  for (const body of bodies) {
    for (const path of ['/volunteers', '/calls', '/calls/preview', '/partners', '/houses']) {
      const { status } = await api.sendRaw('POST', path, body);
      expect(status, `${path} ${body.slice(0, 40)}`).toBeLessThan(500);
      expect(status, `${path} ${body.slice(0, 40)}`).toBeGreaterThanOrEqual(400);
    }
  }
  const paths = [
    '/volunteers?limit=abc',
    '/volunteers?limit=-1',
    '/volunteers?after=%00',
    '/volunteers/%F0%9F',
    '/calls/not-an-id',
    '/deliveries?callId=x',
    '/communes?q=',
  ];
  for (const path of paths) {
    expect((await api.get(path)).status, path).toBeLessThan(500);
  }
});
