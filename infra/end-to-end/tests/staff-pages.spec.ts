import { expect, type Page, test } from '@playwright/test';
import { a11y, walk } from '../../../gateway/web/browser/a11y.mjs';
import { Api } from '../src/api.ts';
import { signIn, widthOver } from '../src/browser.ts';
import { callThree } from '../src/links.ts';
import { addresses } from '../src/system.ts';

let pages: Record<string, string>;

test.beforeAll(async () => {
  const api = await Api.as('coordo@clunisois.example');
  const { id } = await callThree(api);
  const { body } = await api.get<{ items: { id: string }[] }>('/volunteers?limit=1');
  const person = body.items[0]?.id;
  pages = {
    home: '',
    volunteers: '/benevoles',
    'one volunteer': `/benevoles/${person}`,
    'edit a volunteer': `/benevoles/${person}/modifier`,
    'a new volunteer': '/benevoles/nouveau',
    workbook: '/importer',
    calls: '/appels',
    composer: '/appels/nouveau',
    'one call': `/appels/${id}`,
    deliveries: `/appels/${id}/envois`,
    planning: '/planning?vue=semaine',
    'pasting into it': '/planning/coller',
    'a month of it': '/planning?vue=mois',
    'its list': '/planning?vue=liste',
    actions: '/actions',
    'a new action': '/actions/nouvelle',
    requests: '/demandes',
    'a new request': '/demandes/nouvelle',
    tours: '/tournees',
    'a new tour': '/tournees/nouvelle',
    territory: '/territoire',
    'every place': '/rubriques',
    lost: '/nulle-part',
  };
});

const LATER_PAGES = {
  'my day': '/ma-journee',
  appointments: '/rendez-vous',
  'a new appointment': '/rendez-vous/nouveau',
  professionals: '/intervenants',
  'a new professional': '/intervenants/nouveau',
  referrals: '/orientations',
  'a new referral': '/orientations/nouvelle',
  'home visits': '/visites',
  'a new home visit': '/visites/nouvelle',
  neighbours: '/voisins',
  'calendars of others': '/voisins/agendas',
  'pasted lines': '/planning/coller',
  tasks: '/taches',
  guides: '/guides',
  news: '/nouvelles',
  'news feeds': '/nouvelles/fils',
  reports: '/comptes-rendus',
};

const VIEWS = {
  'a desk': { width: 1280, height: 900 },
  'four times larger': { width: 320, height: 256 },
};

/** Clean for axe and as wide as its window, on a desk and enlarged. */
async function inspect(page: Page, inspected: Record<string, string>) {
  for (const [name, path] of Object.entries(inspected)) {
    for (const [view, size] of Object.entries(VIEWS)) {
      await page.setViewportSize(size);
      await visit(page, path);

      expect(await a11y(page), `${name} on ${view}`).toEqual([]);
      expect(await widthOver(page), `${name} on ${view} scrolls sideways`).toBe(0);
    }
  }
}

test('every staff page is clean for axe, never scrolls sideways and is reached with Tab', async ({
  page,
}) => {
  await signIn(page, 'coordo@clunisois.example');
  await inspect(page, pages);
  await page.setViewportSize(VIEWS['a desk']);
  await visit(page, '/appels');
  expect(await walk(page)).toContain('Demander un coup de main');
});

test('the pages of appointments, referrals, visits, neighbours and reports are as clean', async ({
  page,
}) => {
  await signIn(page, 'coordo@clunisois.example');
  await inspect(page, LATER_PAGES);
});

test('an adviser is offered nothing that would be refused', async ({ page }) => {
  const refused: string[] = [];
  page.on('response', (answer) => {
    if (answer.status() === 403) refused.push(answer.url());
  });
  await signIn(page, 'conseil@clunisois.example');

  for (const path of Object.values({ ...pages, ...LATER_PAGES })) await visit(page, path);
  await visit(page, '/benevoles');

  expect(refused).toEqual([]);
  await expect(page.getByText('classeur Excel')).toHaveCount(0);
});

test('signing out ends the session here and at the sign-in page', async ({ page }) => {
  await signIn(page, 'coordo@clunisois.example');
  await page.locator('.top-account').click();

  await page.getByRole('button', { name: 'Se déconnecter' }).click();

  await expect(page.getByRole('heading', { name: 'Se connecter' })).toBeVisible();
  await page.goto('/app/clunisois/benevoles');
  await expect(page.getByRole('heading', { name: 'Se connecter' })).toBeVisible();
});

test('a session ended at Keycloak is over here too', async ({ page, context }) => {
  await signIn(page, 'coordo@clunisois.example');
  const elsewhere = await context.newPage();
  await elsewhere.goto(
    `${addresses().keycloak}/realms/parvis/protocol/openid-connect/logout?client_id=gateway`,
  );
  await elsewhere.getByRole('button', { name: 'Déconnexion' }).click();
  await expect(elsewhere.getByRole('heading', { name: 'Vous êtes déconnecté' })).toBeVisible();

  await expect
    .poll(() => page.evaluate(async () => (await fetch('/api/v1/me')).status), { timeout: 10_000 })
    .toBe(401);
  await page.getByRole('link', { name: 'Bénévoles' }).first().click();
  await expect(page.getByRole('heading', { name: 'Se connecter' })).toBeVisible();
});

async function visit(page: Page, path: string) {
  await page.goto(`/app/clunisois${path}`);
  await page.locator('h1').waitFor();
  await expect(page.locator('.waiting')).toHaveCount(0);
}
