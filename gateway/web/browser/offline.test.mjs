// "Ma journée" on a phone whose network comes and goes: the built pages, under the gateway's content
// policy, over a service that counts each tally once and may be away.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { a11y } from './a11y.mjs';
import { open } from './browser.mjs';

const PORT = Number(process.env.PORT ?? 28291);
const BASE = `http://127.0.0.1:${PORT}`;
const DIST = new URL('../target/dist/', import.meta.url).pathname;
const POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'fr-FR', reducedMotion: 'reduce' };
const HOUR = 3600_000;

let browser;
let server;
let service;

before(async () => {
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { stdio: 'inherit' });
  browser = await open();
});
after(() => browser?.close());
beforeEach(async () => {
  service = { subject: 'lea', met: 0, newcomers: 0, tallies: [], requests: 0, losesAnswers: false };
  await comesBack();
});
afterEach(goesAway);

function comesBack() {
  server = createServer(answer);
  return new Promise((done) => server.listen(PORT, '127.0.0.1', done));
}

function goesAway() {
  if (!server.listening) return undefined;
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
}

async function answer(request, response) {
  const url = new URL(request.url, BASE);
  if (url.pathname.startsWith('/api/')) return api(url, request, response);
  const file = join(DIST, url.pathname.replace('/app/', ''));
  const asked = url.pathname !== '/app/' && extname(file) && existsSync(file);
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('Content-Type', asked ? TYPES[extname(file)] : 'text/html');
  response.end(readFileSync(asked ? file : join(DIST, 'index.html')));
}

async function api(url, request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const reply = (status, body) => {
    response.statusCode = status;
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(body));
  };
  if (url.pathname === '/api/v1/me') return reply(200, me());
  if (url.pathname.endsWith('/my-day')) return reply(200, day(url.searchParams.get('date')));
  if (!url.pathname.endsWith('/counts')) return reply(404, { status: 404, title: 'Introuvable' });
  service.requests += 1;
  for (const { id, deltas } of JSON.parse(Buffer.concat(chunks)).counts) {
    if (service.tallies.includes(id)) continue;
    service.tallies.push(id);
    service.met += deltas.met;
    service.newcomers += deltas.newcomers ?? 0;
  }
  if (service.losesAnswers) return response.destroy();
  return reply(200, { occurrenceId: 'thursday' });
}

function me() {
  return {
    subject: service.subject,
    kind: 'USER',
    name: 'Léa Martin',
    platformAdmin: false,
    limits: {},
    tenants: [
      {
        slug: 'clunisois',
        siren: '200040293',
        name: 'CC du Clunisois',
        houseName: 'France services de Cluny',
        zone: 'Europe/Paris',
        roles: ['adviser'],
        scopes: [],
        colours: {},
      },
    ],
  };
}

function day(date) {
  const { met, newcomers, tallies } = service;
  const none = { ages: {}, communes: {}, themes: {}, errands: {}, withoutTransport: 0, needs: 0 };
  return {
    date,
    subject: service.subject,
    memberId: 'lea',
    hidden: [],
    items: [
      {
        occurrenceId: 'thursday',
        actionId: 'permanence',
        state: 'SCHEDULED',
        practice: 'PERMANENCE',
        title: 'Permanence aux Restos du Cœur',
        startsAt: new Date(Date.now() - HOUR).toISOString(),
        endsAt: new Date(Date.now() + HOUR).toISOString(),
        insee: '71137',
        commune: 'Cluny',
        place: 'Salle des Griottons',
        partners: ['Restos du Cœur'],
        themes: [],
        expected: [
          { bookingId: 'b', name: 'Jeanne M.', discreetName: 'J. M.', noTransport: false },
        ],
        counted: tallies.length > 0 ? { met, newcomers, tallies, version: 1, ...none } : null,
      },
    ],
  };
}

async function phone() {
  const context = await browser.newContext(PHONE);
  const page = await openDay(context);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => {
    const files = await (await caches.open('parvis-files')).keys();
    return files.length > 3;
  });
  await page.reload();
  await page.getByText('Tout est envoyé').waitFor();
  return { context, page };
}

async function openDay(context) {
  const page = await context.newPage();
  await page.goto(`${BASE}/app/clunisois/ma-journee`);
  await page.getByRole('heading', { name: 'Permanence aux Restos du Cœur' }).waitFor();
  return page;
}

async function losesNetwork(context) {
  await goesAway();
  await context.setOffline(true);
}

async function findsNetwork(context) {
  await comesBack();
  await context.setOffline(false);
}

const one = (page) => page.getByRole('button', { name: 'Une personne', exact: true });

test('what is counted without network survives a kill and is sent once', async () => {
  const { context, page } = await phone();
  await losesNetwork(context);

  await one(page).click();
  await one(page).click();
  await page.getByRole('button', { name: 'Une nouvelle' }).click();
  await page.getByText('3 à envoyer').waitFor();
  await page.close();
  const again = await openDay(context);
  await again.getByText('3 à envoyer').waitFor();
  assert.equal(service.met, 0);
  await findsNetwork(context);
  await again.getByText('Tout est envoyé').waitFor();

  assert.deepEqual([service.met, service.newcomers], [2, 1]);
  assert.equal(service.tallies.length, 3);
  await context.close();
});

test('what was received though the answer was lost is not counted twice', async () => {
  const { context, page } = await phone();
  service.losesAnswers = true;

  await one(page).click();
  await page.waitForFunction(() => document.body.innerText.includes('1 à envoyer'));
  while (service.requests === 0) await page.waitForTimeout(100);
  service.losesAnswers = false;
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await page.getByText('Tout est envoyé').waitFor();

  assert.equal(service.met, 1);
  assert.ok(service.requests >= 2);
  await context.close();
});

test('somebody else who signs in sends nothing of it, and it stays for the first', async () => {
  const { context, page } = await phone();
  await losesNetwork(context);
  await one(page).click();
  await page.getByText('1 à envoyer').waitFor();
  await page.close();

  service.subject = 'karim';
  await findsNetwork(context);
  const karim = await openDay(context);
  await karim.getByText('par une autre personne').waitFor();
  assert.equal(service.requests, 0);
  service.subject = 'lea';
  await karim.reload();
  await karim.getByText('Tout est envoyé').waitFor();

  assert.equal(service.met, 1);
  await context.close();
});

test('no name stays on the phone of who signs out', async () => {
  const { context, page } = await phone();
  const names = () =>
    page.evaluate(async () => (await (await caches.open('parvis-day')).keys()).length);
  assert.ok((await names()) > 0);

  await page.evaluate(() => {
    HTMLFormElement.prototype.submit = () => undefined;
  });
  await page.locator('.top-account').click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.waitForFunction(async () => !(await caches.keys()).includes('parvis-day'));

  assert.equal(await names(), 0);
  await context.close();
});

test('the page is clean for axe on a phone', async () => {
  const { context, page } = await phone();
  await page.getByText('Préciser').click();

  assert.deepEqual(await a11y(page), []);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390);
  await context.close();
});
