import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../src/browser.ts';
import { coordinatorsWorkbook, type Expected } from '../src/clunisois.ts';
import { answerLink, mailsSince, newestMail } from '../src/mailbox.ts';

const TITLE = `Porter un frigo ${Date.now().toString(36)}`;

async function importWorkbook(page: Page, bytes: Buffer, expected: Expected) {
  await page.goto('/app/clunisois/importer');
  await page.locator('input[type=file]').setInputFiles({
    name: 'classeur.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: bytes,
  });
  const planned = expected.actions - expected.actions_bad.length;
  const created = expected.volunteers_created + planned;
  await page.getByRole('button', { name: `Importer ${created} lignes` }).click({ timeout: 60_000 });
  await expect(page.getByText('Votre classeur est importé')).toBeVisible({ timeout: 60_000 });
}

async function openCall(page: Page) {
  const day = new Date(Date.now() + 12 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  await page.goto('/app/clunisois/appels/nouveau');
  await page.getByLabel('En quelques mots').fill(TITLE);
  await page.getByLabel('Votre message').fill('Un frigo à descendre du deuxième étage.');
  await page.getByLabel('Le', { exact: true }).fill(day);
  await page.getByLabel('De', { exact: true }).fill('14:00');
  await page.getByLabel('À', { exact: true }).fill('16:00');
  await page.getByRole('combobox', { name: 'Commune' }).first().fill('Cluny');
  await page
    .getByRole('option', { name: /^Cluny/ })
    .first()
    .click();
  await page.getByLabel('Lieu').fill('centre-bourg');
  await page.getByLabel('Combien de personnes faut-il').fill('4');
  await page.getByLabel('À tout le monde d’un coup').check();
  await page.getByRole('button', { name: 'Relire et envoyer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Envoyer' }).click();
}

test('a coordinator imports a workbook, calls for four helpers, and the first four are accepted', async ({
  page,
  context,
}) => {
  const { bytes, expected } = await coordinatorsWorkbook();
  await signIn(page, 'coordo@clunisois.example');
  await importWorkbook(page, bytes, expected);
  const before = await newestMail();

  await openCall(page);

  await expect(
    page.getByText(`${expected.mail_addresses_consenting} courriels partis`),
  ).toBeVisible({
    timeout: 60_000,
  });
  const mails = (await mailsSince(before)).filter((mail) => mail.subject.includes(TITLE));
  expect(mails.length).toBe(expected.mail_addresses_consenting);
  expect(new Set(mails.map((mail) => mail.to[0])).size).toBe(mails.length);

  for (const mail of mails.slice(0, 6)) {
    const answers = await context.newPage();
    await answers.goto(answerLink(mail));
    await expect(answers.getByText('Ce n’est pas vous')).toBeVisible();
    await answers.getByRole('button', { name: 'Je viens' }).click();
    await expect(answers.getByRole('status').first()).toBeVisible();
    await answers.close();
  }

  await expect(page.locator('.places-number')).toHaveText(/4\s*\/\s*4/);
  await page.screenshot({ path: 'target/call.png', fullPage: true });
});
