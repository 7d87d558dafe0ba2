import { expect, type Page, test } from '@playwright/test';
import { Api } from '../src/api.ts';
import { signIn } from '../src/browser.ts';

const MARK = Date.now().toString(36);
const TITLE = `Permanence aux Restos ${MARK}`;

/** "2027-03-04", a Thursday at least a month ahead. */
function thursdayAhead(weeks: number): string {
  const day = new Date(Date.now() + 30 * 24 * 3600_000);
  day.setUTCDate(day.getUTCDate() + ((4 - day.getUTCDay() + 7) % 7) + 7 * weeks);
  return day.toISOString().slice(0, 10);
}

async function choose(page: Page, commune: string) {
  await page.getByRole('combobox', { name: 'Commune' }).fill(commune);
  await page.getByRole('option', { name: commune }).first().click();
}

async function prepare(page: Page) {
  await page.goto('/app/clunisois/planning');
  await page.getByRole('link', { name: 'Préparer une action' }).first().click();
  await page.getByRole('radio', { name: /^Permanence/ }).check();
  await page.getByLabel('Titre').fill(TITLE);
  await choose(page, 'Joncy');
  await page.getByRole('textbox', { name: 'Lieu' }).fill('local des Restos du Cœur');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
}

async function complete(page: Page) {
  await expect(page.getByText('Il manque encore')).toBeVisible();
  await page.getByRole('link', { name: 'Compléter' }).click();
  await page.getByRole('textbox', { name: 'Partenaires' }).fill('Restos du Cœur');
  await page.getByLabel('On peut y parler').selectOption('ASIDE');
  await page.getByLabel('Accord avec le lieu').selectOption('INFORMAL');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('button', { name: 'Annoncer' }).click();
  await expect(page.getByText('L’action est annoncée.')).toBeVisible();
}

test('a coordinator plans a weekly permanence, moves one date, and takes it back', async ({
  page,
}) => {
  await signIn(page, 'coordo@clunisois.example');
  await prepare(page);
  await complete(page);

  await page.getByRole('radio', { name: 'Une série' }).check();
  await page.getByRole('checkbox', { name: 'jeudi' }).check();
  await page.getByLabel('À partir du').fill(thursdayAhead(0));
  await page.getByLabel('Jusqu’au').fill(thursdayAhead(3));
  await page.getByRole('button', { name: /^Ajouter \d dates$/ }).click();
  await expect(page.getByText(/dates? ajoutée/)).toBeVisible();

  await page.goto(`/app/clunisois/planning?vue=liste&jour=${thursdayAhead(1)}`);
  await page.getByRole('link', { name: TITLE }).first().click();
  await page.getByRole('button', { name: 'Déplacer' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByLabel('De', { exact: true }).fill('14:00');
  await asked.getByLabel('À', { exact: true }).fill('17:00');
  await asked.getByRole('button', { name: 'Déplacer' }).click();
  await expect(page.getByText('Déplacée', { exact: false })).toBeVisible();
  await expect(page.getByText('14 h – 17 h').first()).toBeVisible();

  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('9 h – 12 h').first()).toBeVisible();
});

test('a village asks for the bus without an account, and is answered', async ({
  page,
  browser,
}) => {
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await visitor.goto('/clunisois/demande');
  await visitor.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(visitor.getByText('Quelque chose reste à corriger')).toBeVisible();
  await visitor.getByLabel('Commune').selectOption({ label: 'Blanot' });
  await visitor.getByLabel('Que faudrait-il').fill(`Le bus, un mardi ${MARK}`);
  await visitor.getByLabel('Votre nom').fill(`Mairie ${MARK}`);
  await visitor.getByLabel('Téléphone').fill('03 85 50 00 00');
  await visitor.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(visitor.getByText('votre demande est bien reçue')).toBeVisible();

  await signIn(page, 'coordo@clunisois.example');
  await page.goto('/app/clunisois/demandes');
  await page.getByRole('link', { name: `Mairie ${MARK}` }).click();
  await page.getByRole('radio', { name: 'Oui, nous venons' }).check();
  await page.getByLabel('Votre réponse').fill('Nous venons le 16 mars.');
  await page.getByRole('button', { name: 'Envoyer la réponse' }).click();
  await expect(page.getByText('Répondu le')).toBeVisible();
  await page.getByRole('button', { name: 'Préparer l’action' }).click();
  await page.getByRole('link', { name: 'Voir l’action' }).click();
  await expect(page.getByText('Présence dans l’espace public').first()).toBeVisible();
});

test('the territory says how far each commune is from a counter', async ({ page }) => {
  const api = await Api.as('coordo@clunisois.example');
  const { body } = await api.get<{ beyond10Km: number; communes: unknown[] }>('/coverage?weeks=8');
  expect(body.communes).toHaveLength(41);
  expect(body.beyond10Km).toBeGreaterThanOrEqual(6);
  expect(body.beyond10Km).toBeLessThanOrEqual(8);

  await signIn(page, 'coordo@clunisois.example');
  await page.goto('/app/clunisois/territoire');

  await expect(page.getByRole('img', { name: 'Carte des communes' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(42);
});
