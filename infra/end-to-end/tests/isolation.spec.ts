import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { Api } from '../src/api.ts';
import { openCall } from '../src/calls.ts';
import { tokenOf } from '../src/tokens.ts';
import { haveVolunteers } from '../src/volunteers.ts';

interface Identified {
  items: { id: string }[];
}

/** Everything of Clunisois that has an address. */
async function everything(api: Api): Promise<string[]> {
  await haveVolunteers(api);
  const call = await openCall(api, 1);
  const first = async (path: string) => (await api.get<Identified>(path)).body.items[0]?.id;
  return [
    '/volunteers',
    '/volunteers.xlsx',
    '/volunteers.csv',
    `/volunteers/${await first('/volunteers')}`,
    '/volunteers/settings',
    '/communes?q=clu',
    '/calls',
    `/calls/${call.id}`,
    `/calls/${call.id}/answers`,
    `/calls/${call.id}/events`,
    `/deliveries?callId=${call.id}`,
    '/houses',
    `/houses/${await first('/houses')}`,
    '/partners',
  ];
}

test('what belongs to Clunisois does not exist for the coordinator of Mauriac', async () => {
  const paths = await everything(await Api.as('coordo@clunisois.example'));
  const stranger = await Api.as('coordo@mauriac.example', 'clunisois');

  for (const path of paths) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      const answer = await stranger.send(method, path, body);
      expect([404, 405], `${method} ${path}: ${answer.status}`).toContain(answer.status);
      expect(JSON.stringify(answer.body)).not.toMatch(/@example|clunisois\.example|Cluny/);
    }
  }
});

test('a thing of Clunisois asked for under the name of Mauriac does not exist', async () => {
  const paths = await everything(await Api.as('coordo@clunisois.example'));
  const own = await Api.as('coordo@mauriac.example', 'mauriac');

  for (const path of paths.filter((it) => /[0-9a-f]{8}-/.test(it) && !it.includes('?'))) {
    const foreign = await own.get<{ code: string; title: string }>(path);
    const missing = await own.get<{ code: string; title: string }>(
      path.replace(/[0-9a-f-]{36}/, '01900000-0000-7000-8000-000000000000'),
    );
    expect(foreign.status, path).toBe(404);
    expect(foreign.body.code).toBe(missing.body.code);
    expect(foreign.body.title).toBe(missing.body.title);
  }
});

test('forged, expired and unsigned tokens are refused', async () => {
  const good = await tokenOf('coordo@clunisois.example');
  const [head, payload] = good.split('.') as [string, string];
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const kid = JSON.parse(Buffer.from(head, 'base64url').toString()).kid;
  const forger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = (alg: string, content: object, signature: (input: string) => string) => {
    const input = `${encode({ alg, typ: 'JWT', kid })}.${encode(content)}`;
    return `${input}.${signature(input)}`;
  };
  const byForger = (input: string) =>
    sign('sha256', Buffer.from(input), forger.privateKey).toString('base64url');
  const bad = {
    'signed by another key': forged('RS256', claims, byForger),
    'of no algorithm': forged('none', claims, () => ''),
    'signed with a shared secret': forged('HS256', claims, (input) =>
      createHmac('sha256', 'parvis').update(input).digest('base64url'),
    ),
    'with a changed payload': `${head}.${encode({ ...claims, exp: claims.exp + 3600 })}.${good.split('.')[2]}`,
    'that is expired and re-signed': forged('RS256', { ...claims, exp: 1 }, byForger),
    'that is no token': 'abc',
  };

  for (const [what, token] of Object.entries(bad)) {
    for (const path of [
      '/volunteers',
      '/calls',
      '/deliveries',
      '/houses',
      '/partners',
      '/api/v1/me',
    ]) {
      const answer = await Api.with(token).get(path);
      expect(answer.status, `a token ${what} on ${path}`).toBe(401);
    }
  }
  expect((await Api.with(good).get('/volunteers')).status).toBe(200);
});
