import { type Browser, expect, type Page, test } from '@playwright/test';
import { a11y } from '../../../gateway/web/browser/a11y.mjs';
import { Api } from '../src/api.ts';
import { PHONE, signIn, widthOver } from '../src/browser.ts';
import { aDateAt, anAnnouncedAction, dayAhead } from '../src/planning.ts';

const MARK = crypto.randomUUID().slice(0, 8);
const TITLE = `Forum des droits ${MARK}`;
const BUS = `Bus partagé ${MARK}`;
const NEIGHBOUR = 'CC du Pays de Mauriac';
const SOON = { timeout: 30_000 };
const DAY = dayAhead(12);
const WEEK = isoWeek(DAY);

/** `2027-W02`: the week of a day, by its Thursday. */
function isoWeek(day: string): string {
  const thursday = new Date(`${day}T12:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

let api: Api;

test.beforeAll(async () => {
  api = await Api.as('coordo@clunisois.example');
});

async function aDate(): Promise<{ action: string; date: string }> {
  const action = await anAnnouncedAction(api, {
    title: TITLE,
    place: { insee: '71137', label: 'salle des Griottons', kind: 'BUILDING' },
    organisation: { lead: 'US', ourRole: 'accueil', organiser: 'La CPAM', partners: [] },
    admission: { mode: 'HEAD_COUNT', capacity: 5, openToPublic: true },
  });
  const date = await aDateAt(api, action, `${DAY}T09:00:00Z`, `${DAY}T11:00:00Z`);
  return { action, date };
}

/** Names the neighbour on the page that asks with whom something is shared. */
async function sharesWithNeighbour(page: Page, path: string) {
  await signIn(page, 'coordo@clunisois.example');
  await page.goto(path);
  await page.getByLabel('Chercher une intercommunalité').fill('Mauriac');
  await page.getByRole('button', { name: `Ajouter ${NEIGHBOUR}` }).click();
  expect(await a11y(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Le partage est enregistré.')).toBeVisible();
}

async function neighbour(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'fr-FR' });
  const page = await context.newPage();
  await signIn(page, 'coordo@mauriac.example', 'mauriac');
  return page;
}

/** What is shared is known next door a moment later. */
async function sees(page: Page, name: string) {
  await expect(async () => {
    await page.goto('/app/mauriac/voisins');
    await expect(page.getByRole('link', { name })).toBeVisible({ timeout: 3_000 });
  }).toPass(SOON);
}

test('a neighbour books a place for its resident, and sees nothing but the date', async ({
  page,
  browser,
}) => {
  const { action, date } = await aDate();
  await sharesWithNeighbour(page, `/app/clunisois/actions/${action}/voisins`);

  const next = await neighbour(browser);
  await sees(next, `Inscrire quelqu’un à « ${TITLE} »`);
  expect(await a11y(next)).toEqual([]);
  expect(await widthOver(next)).toBe(0);
  await next.getByRole('link', { name: `Inscrire quelqu’un à « ${TITLE} »` }).click();
  await next.getByLabel('Prénom').fill('Lucienne');
  await next.getByLabel('Téléphone').fill('06 12 34 56 78');
  await next.getByRole('button', { name: 'Inscrire' }).click();
  await expect(next.getByText('Lucienne a une place.')).toBeVisible();
  await next.context().close();

  await page.goto(`/app/clunisois/planning/${date}`);
  await expect(page.getByText('1 personne inscrite sur 5 places')).toBeVisible();

  const stranger = await Api.as('coordo@mauriac.example', 'mauriac');
  for (const path of [
    `/occurrences/${date}`,
    `/occurrences/${date}/bookings`,
    `/actions/${action}`,
  ])
    expect((await stranger.get(path)).status, path).toBe(404);

  const everyone = await (await browser.newContext()).newPage();
  await everyone.goto(`/mauriac/agenda?semaine=${WEEK}`);
  await expect(everyone.getByText(TITLE)).toBeVisible();
  await everyone.context().close();
});

test('a neighbour borrows the bus where it is free, and never twice at the same hour', async ({
  page,
  browser,
}) => {
  const bus = await api.post<{ id: string }>('/equipment', { name: BUS, kind: 'VEHICLE' });
  expect(bus.status, JSON.stringify(bus.body)).toBe(201);
  await sharesWithNeighbour(page, `/app/clunisois/voisins/prets/${bus.body.id}`);

  const next = await neighbour(browser);
  const borrows = async (from: string, to: string) => {
    await sees(next, `Réserver ${BUS}`);
    await next.getByRole('link', { name: `Réserver ${BUS}` }).click();
    await next.getByLabel('Jour').fill(DAY);
    await next.getByLabel('De', { exact: true }).fill(from);
    await next.getByLabel('À', { exact: true }).fill(to);
    await next.getByLabel('Pour quoi faire').fill('le forum de Mauriac');
    await next.getByRole('button', { name: 'Réserver' }).click();
  };
  await borrows('09:00', '12:00');
  await expect(next.getByText(`${BUS} est réservé.`)).toBeVisible();
  await borrows('11:00', '13:00');
  await expect(next.getByRole('alert')).toContainText('déjà pris');
  expect(await a11y(next)).toEqual([]);
  expect(await widthOver(next)).toBe(0);
  await next.context().close();

  await page.goto(`/app/clunisois/voisins/prets/${bus.body.id}`);
  await expect(page.getByText('le forum de Mauriac')).toHaveCount(1);
  await page.getByRole('button', { name: /^Reprendre/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Reprendre/ })
    .click();
  await expect(page.getByText('Le matériel est à vous de nouveau.')).toBeVisible();
});
