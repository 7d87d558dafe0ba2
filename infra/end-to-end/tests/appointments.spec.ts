import { expect, type Locator, type Page, test } from '@playwright/test';
import { a11y } from '../../../gateway/web/browser/a11y.mjs';
import { Api } from '../src/api.ts';
import { PHONE, signIn, widthOver } from '../src/browser.ts';
import { mailsTo } from '../src/mailbox.ts';
import { aDateAt, anAnnouncedAction, dayAhead } from '../src/planning.ts';

const MARK = crypto.randomUUID().slice(0, 8);
const TITLE = `Permanence du conciliateur ${MARK}`;
const NAME = `Conciliateur de justice ${MARK}`;
const ADDRESS = `jeanne-${MARK}@exemple.example`;
const DAY = dayAhead(20);
const WEEK = `/app/clunisois/rendez-vous?jour=${DAY}`;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const api = await Api.as('coordo@clunisois.example');
  const action = await anAnnouncedAction(api, {
    title: TITLE,
    place: { insee: '71137', label: 'bureau du fond', kind: 'BUILDING' },
    organisation: { lead: 'US', ourRole: 'accueil', organiser: 'Le tribunal', partners: [] },
    admission: { mode: 'SLOTS', capacity: 3, openToPublic: false },
  });
  await aDateAt(api, action, `${DAY}T08:00:00Z`, `${DAY}T09:30:00Z`);
});

const card = (page: Page) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: NAME }) });

const mailed = async () => (await mailsTo(ADDRESS)).length;

/** What an adviser is asked for to give the first slot that is free. */
async function givesSlot(page: Page): Promise<Locator> {
  await signIn(page, 'conseil@clunisois.example');
  await page.goto(WEEK);
  await card(page)
    .getByRole('button', { name: /^Donner ce créneau/ })
    .first()
    .click();
  return page.getByRole('dialog');
}

test('a coordinator notes who comes to receive, and each date is shared in slots', async ({
  page,
}) => {
  await signIn(page, 'coordo@clunisois.example');
  await page.goto('/app/clunisois/intervenants/nouveau');
  await page.getByLabel('Intervenant', { exact: true }).fill(NAME);
  await page.getByLabel('À apporter').fill('une pièce d’identité');
  await page.getByLabel(TITLE).check();
  expect(await a11y(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('L’intervenant est enregistré.')).toBeVisible();

  await page.goto(WEEK);
  await expect(card(page).getByText('3 créneaux libres sur 3')).toBeVisible();
  await expect(card(page).getByText('une pièce d’identité')).toBeVisible();
});

test('an appointment is given and moved, of which the person hears, and called off by a press that is taken back', async ({
  page,
}) => {
  const asked = await givesSlot(page);
  await asked.getByLabel('Prénom').fill('Jeanne');
  await asked.getByLabel('Initiale du nom').fill('M');
  await asked.getByLabel('Adresse e-mail').fill(ADDRESS);
  await asked.getByRole('button', { name: 'Donner le rendez-vous' }).click();
  await expect(card(page).getByText('Jeanne M.', { exact: true })).toBeVisible();
  await expect.poll(mailed, { timeout: 30_000 }).toBe(1);
  expect((await mailsTo(ADDRESS))[0]?.text).toContain('une pièce d’identité');

  await card(page).getByRole('button', { name: 'Déplacer le rendez-vous de Jeanne M.' }).click();
  await page.getByRole('dialog').getByLabel('Nouveau créneau').selectOption({ index: 1 });
  await page.getByRole('dialog').getByRole('button', { name: 'Déplacer', exact: true }).click();
  await expect(page.getByText(/^Jeanne M\. a rendez-vous/)).toBeVisible();
  await expect.poll(mailed, { timeout: 30_000 }).toBe(2);

  await card(page).getByRole('button', { name: 'Annuler le rendez-vous de Jeanne M.' }).click();
  await expect(page.getByText('Le rendez-vous de Jeanne M. est annulé.')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler', exact: true }).last().click();
  await expect(page.getByText('Le rendez-vous de Jeanne M. est rétabli.')).toBeVisible();
  await expect(card(page).getByText('Jeanne M.', { exact: true })).toBeVisible();
});

test('names are hidden on a phone, and the sheet of the day shows initials only', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  const asked = await givesSlot(page);
  await asked.getByLabel('Prénom').fill('Honorine');
  await asked.getByLabel('Initiale du nom').fill('D');
  await asked.getByLabel('Téléphone').fill('06 12 34 56 78');
  await asked.getByRole('button', { name: 'Donner le rendez-vous' }).click();
  await expect(card(page).getByText('Honorine D.', { exact: true })).toBeVisible();

  await page.getByLabel('Ne montrer que les initiales').check();
  await expect(card(page).getByText('H. D.', { exact: true })).toBeVisible();
  await expect(page.getByText('Honorine')).toHaveCount(0);
  expect(await a11y(page)).toEqual([]);
  expect(await widthOver(page)).toBe(0);

  await card(page)
    .getByRole('link', { name: /^Feuille du jour/ })
    .click();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeVisible();
  await expect(page.getByText('H. D.')).toBeVisible();
  await expect(page.getByText('Honorine')).toHaveCount(0);
  expect(await a11y(page)).toEqual([]);
  expect(await widthOver(page)).toBe(0);
});
