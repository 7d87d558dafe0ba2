import { expect, type Page, test } from '@playwright/test';
import { a11y } from '../../../gateway/web/browser/a11y.mjs';
import { Api } from '../src/api.ts';
import { signIn, widthOver } from '../src/browser.ts';
import { mailsTo } from '../src/mailbox.ts';

const MARK = Date.now().toString(36);
const PARTNER = `CCAS ${MARK}`;
const ADDRESS = `ccas-${MARK}@exemple.fr`;

/** The page opens with the link of the newest mail, as on the phone of who reads it. */
async function linkMailedTo(address: string): Promise<string> {
  await expect.poll(async () => (await mailsTo(address)).length, { timeout: 30_000 }).toBe(1);
  const text = (await mailsTo(address))[0]?.text ?? '';
  return text.split(/\r?\n/).find((line) => line.includes('/d/')) ?? '';
}

async function refer(page: Page) {
  await page.goto('/app/clunisois/orientations');
  await page.getByRole('link', { name: 'Orienter une personne' }).first().click();
  await page.getByLabel('Partenaire', { exact: true }).selectOption({ label: PARTNER });
  await page.getByLabel('Adresse e-mail du partenaire').fill(ADDRESS);
  await page.getByLabel('Prénom').fill('Jeanne');
  await page.getByLabel('Téléphone').fill('06 12 34 56 78');
  await page.getByLabel('Son besoin').fill('Un dossier de retraite');
  await page.getByLabel(/^La personne est d’accord/).check();
  await page.getByRole('button', { name: 'Envoyer l’orientation' }).click();
}

test('a person is sent to a partner, who answers by the link of the mail', async ({
  page,
  browser,
}) => {
  const api = await Api.as('coordo@clunisois.example');
  const made = await api.post('/partners', { name: PARTNER, type: 'MUNICIPALITY' });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  await signIn(page, 'coordo@clunisois.example');
  await expect(async () => {
    await page.goto('/app/clunisois/orientations/nouvelle');
    await expect(page.getByRole('option', { name: PARTNER })).toBeAttached({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await refer(page);
  await expect(page.getByText('Attend une réponse').first()).toBeVisible();
  expect(await a11y(page)).toEqual([]);

  const phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  });
  const partner = await phone.newPage();
  await partner.goto((await linkMailedTo(ADDRESS)).trim());
  await expect(partner.getByText('Un dossier de retraite')).toBeVisible();
  await partner.getByText('Je ne peux pas recevoir cette personne').click();
  await partner.getByLabel('Pourquoi').last().selectOption({ index: 1 });
  await partner.getByRole('button', { name: 'Refuser l’orientation' }).click();
  await expect(partner.getByRole('button', { name: 'Accepter finalement' })).toBeVisible();
  await partner.getByRole('button', { name: 'Accepter finalement' }).click();
  await expect(partner.getByRole('status').first()).toContainText(/accept/i);
  expect(await widthOver(partner).catch(() => 0)).toBe(0);
  await phone.close();

  await page.reload();
  await expect(page.getByText('Acceptée').first()).toBeVisible();
});
