// Draws every page at the sizes we look at: node browser/look.mjs [address] [folder] [name…]
import { mkdirSync } from 'node:fs';
import { open } from './browser.mjs';

const base = process.argv[2] ?? 'http://127.0.0.1:28200';
const folder = process.argv[3] ?? 'target/look';
const wanted = process.argv.slice(4);
mkdirSync(folder, { recursive: true });

const VIEWS = {
  desk: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  zoom: { viewport: { width: 320, height: 256 } },
};
const PAGES = {
  home: '',
  people: '/benevoles',
  person: '/benevoles/0193a000-0000-7000-8000-000000000000',
  edit: '/benevoles/0193a000-0000-7000-8000-000000000000/modifier',
  workbook: '/importer',
  calls: '/appels',
  compose: '/appels/nouveau',
  call: '/appels/c-frigo',
  deliveries: '/appels/c-frigo/envois',
  lost: '/nulle-part',
};

const DRAFT = {
  at: new Date().toISOString(),
  value: {
    title: 'Déplacer un réfrigérateur et deux meubles',
    message:
      'Une habitante change de logement et a besoin de bras pour descendre un réfrigérateur du deuxième étage, sans ascenseur.\n\nComptez deux heures, café compris.',
    commune: { insee: '71137', name: 'Cluny' },
    label: 'quartier de la gare',
    date: '2026-12-03',
    from: '14:00',
    to: '16:00',
    helpersNeeded: '4',
    details: 'Mme Lapalus, 12 rue de la Chanaise.',
  },
};

const browser = await open();
for (const [view, options] of Object.entries(VIEWS)) {
  const context = await browser.newContext({ locale: 'fr-FR', ...options });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.log(view, message.text()));
  page.on('pageerror', (error) => console.log(view, String(error)));
  await context.addInitScript((draft) => {
    localStorage.setItem('parvis.draft.clunisois.call', draft);
  }, JSON.stringify(DRAFT));
  for (const [name, path] of Object.entries(PAGES)) {
    if (wanted.length > 0 && !wanted.includes(name) && !wanted.includes(view)) continue;
    await page.goto(`${base}/app/clunisois${path}`);
    await page.locator('h1').waitFor();
    await page.waitForTimeout(700);
    await page.screenshot({ path: `${folder}/${name}-${view}.png`, fullPage: view !== 'zoom' });
  }
  await context.close();
}
await browser.close();
