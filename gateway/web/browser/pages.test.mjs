// Each page, on a desk and on a phone: nothing for axe to say, and every control within reach of Tab.
// Against the stand-in (started here) or, with PAGES=http://…/app/clunisois, against another server.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, test } from 'node:test';
import { a11y, walk } from './a11y.mjs';
import { open } from './browser.mjs';

const PORT = process.env.PORT ?? '28290';
const base = process.env.PAGES ?? `http://127.0.0.1:${PORT}/app/clunisois`;
const person = '0193a000-0000-7000-8000-000000000000';
const PAGES = {
  home: '',
  volunteers: '/benevoles',
  'one volunteer': `/benevoles/${person}`,
  'edit a volunteer': `/benevoles/${person}/modifier`,
  'a new volunteer': '/benevoles/nouveau',
  workbook: '/importer',
  calls: '/appels',
  composer: '/appels/nouveau',
  'one call': '/appels/c-frigo',
  'a past call': '/appels/c-jardin',
  deliveries: '/appels/c-frigo/envois',
  lost: '/nulle-part',
};
const VIEWS = {
  desk: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 } },
  'dark desk': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'four times larger': { viewport: { width: 320, height: 256 } },
};

let server;
let browser;

before(async () => {
  if (!process.env.PAGES)
    server = spawn('npx', ['vite'], { env: { ...process.env, PORT }, detached: true });
  browser = await open();
  await answering(`${base}/`);
});
after(async () => {
  await browser?.close();
  if (server) process.kill(-server.pid);
});

async function answering(address) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error(`${address} does not answer`);
}

async function visit(view, path) {
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', ...view });
  const page = await context.newPage();
  await page.goto(base + path);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  return page;
}

for (const [name, path] of Object.entries(PAGES)) {
  for (const [view, options] of Object.entries(VIEWS)) {
    test(`${name} is clean for axe: ${view}`, async () => {
      const page = await visit(options, path);

      const found = await a11y(page);

      assert.deepEqual(found, []);
      await page.context().close();
    });
  }

  test(`${name} never scrolls sideways at four times its size`, async () => {
    const page = await visit(VIEWS['four times larger'], path);

    const width = await page.evaluate(() => document.documentElement.scrollWidth);

    assert.ok(width <= 320, `${width} px wide`);
    await page.context().close();
  });

  test(`${name} is walked through with Tab alone`, async () => {
    const page = await visit(VIEWS.desk, path);

    const stops = await walk(page);

    assert.equal(stops[0], 'Aller au contenu');
    assert.ok(stops.length >= 6, stops.join(', '));
    await page.context().close();
  });
}
