import { type Browser, expect, type Page, test } from '@playwright/test';
import { keepsPages, signIn } from '../src/browser.ts';
import { coordinatorsWorkbook } from '../src/clunisois.ts';

const TITLE = `Permanence à l’épicerie ${Date.now().toString(36)}`;
const COMMUNE = 'Buffières';
const DAY = 24 * 3600_000;

/** Of a moment, in the tenant's zone. */
function paris(options: Intl.DateTimeFormatOptions, at = Date.now()): string {
  return new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', ...options }).format(at);
}

/** "2026-11-26" so many weeks from today. */
function dayIn(weeks: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(
    Date.now() + weeks * 7 * DAY,
  );
}

/** Hours of today that hold this moment. */
function hoursNow(): { from: string; to: string } {
  const hour = Math.min(Number(paris({ hour: '2-digit', hourCycle: 'h23' }).slice(0, 2)), 21);
  const clock = (value: number) => `${String(value).padStart(2, '0')}:00`;
  return { from: clock(hour), to: hour === 21 ? '23:59' : clock(hour + 2) };
}

/** What puts right a column that a row may be rejected for; the day is another one in each run. */
function rightCell(column: string): string {
  if (column.startsWith('Date')) return `${1 + (Math.floor(Date.now() / 1000) % 28)}/03/2027`;
  if (column.startsWith('Commune')) return 'Cluny';
  return '0';
}

async function correctBadRows(page: Page) {
  const { bytes, expected } = await coordinatorsWorkbook();
  await page.goto('/app/clunisois/importer');
  await page.locator('input[type=file]').setInputFiles({
    name: 'classeur.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: bytes,
  });
  await page.getByRole('link', { name: 'Corriger ces lignes ici' }).click({ timeout: 60_000 });
  for (const { row } of expected.actions_bad) {
    const line = page.getByRole('listitem', { name: `Ligne ${row}`, exact: true });
    const cell = await line.locator('.line-problem strong').innerText();
    const column = cell.split(' : ')[0]?.trim() ?? '';
    await line.getByLabel(column, { exact: true }).fill(rightCell(column));
    await expect(line.getByText('À corriger')).toHaveCount(0);
  }
  await page.getByRole('button', { name: /^Ajouter \d+ lignes? au planning$/ }).click();
  await expect(page.getByText(/lignes? ajoutées? au planning/)).toBeVisible({ timeout: 30_000 });
}

async function announcePermanence(page: Page) {
  await page.goto('/app/clunisois/actions/nouvelle');
  await page.getByRole('radio', { name: /^Permanence/ }).check();
  await page.getByLabel('Titre').fill(TITLE);
  await page.getByRole('combobox', { name: 'Commune' }).fill(COMMUNE);
  await page.getByRole('option', { name: COMMUNE }).first().click();
  await page.getByRole('textbox', { name: 'Lieu' }).fill('épicerie solidaire');
  await page.getByRole('textbox', { name: 'Partenaires' }).fill('Épicerie solidaire');
  await page.getByLabel('On peut y parler').selectOption('ASIDE');
  await page.getByLabel('Accord avec le lieu').selectOption('INFORMAL');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('button', { name: 'Annoncer' }).click();
  await expect(page.getByText('L’action est annoncée.')).toBeVisible();
}

/** Every week from today, at an hour that is now. */
async function planTheSeason(page: Page) {
  const form = page.locator('form', {
    has: page.getByRole('heading', { name: 'Ajouter des dates' }),
  });
  await form.getByRole('radio', { name: 'Une série' }).check();
  await form.getByRole('checkbox', { name: paris({ weekday: 'long' }), exact: true }).check();
  await form.getByLabel('À partir du').fill(dayIn(0));
  await form.getByLabel('Jusqu’au').fill(dayIn(12));
  await form.getByLabel('De', { exact: true }).fill(hoursNow().from);
  await form.getByLabel('À', { exact: true }).fill(hoursNow().to);
  await form.getByRole('button', { name: /^Ajouter \d+ dates$/ }).click();
  await expect(page.getByText(/dates ajoutées/)).toBeVisible();
}

async function moveTheSecond(page: Page) {
  await page.goto(`/app/clunisois/planning?vue=liste&jour=${dayIn(1)}`);
  await page.getByRole('link', { name: TITLE }).first().click();
  await page.getByRole('button', { name: 'Déplacer' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByLabel('De', { exact: true }).fill('06:00');
  await asked.getByLabel('À', { exact: true }).fill('07:30');
  await asked.getByRole('button', { name: 'Déplacer' }).click();
  await expect(page.getByText('6 h – 7 h 30').first()).toBeVisible();
}

/** One person came, for the first time; there was no network. */
async function holdOnAPhone(browser: Browser) {
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'fr-FR',
  });
  const page = await phone.newPage();
  await signIn(page, 'conseil@clunisois.example');
  await page.goto('/app/clunisois/ma-journee?equipe=oui');
  const card = page.getByRole('article', { name: TITLE });
  await expect(card).toBeVisible();
  await keepsPages(page);
  await page.reload();
  await expect(page.getByText('Tout est envoyé')).toBeVisible();

  await phone.setOffline(true);
  await card.getByRole('button', { name: 'Une personne', exact: true }).click();
  await card.getByRole('button', { name: 'Une nouvelle', exact: true }).click();
  await expect(page.getByText('2 à envoyer')).toBeVisible();
  await phone.setOffline(false);
  await expect(page.getByText('Tout est envoyé')).toBeVisible({ timeout: 40_000 });
  await phone.close();
}

test('a season from the workbook to the report: corrected, planned, moved, held, counted, on the map', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  await signIn(page, 'coordo@clunisois.example');
  await correctBadRows(page);
  await announcePermanence(page);
  await planTheSeason(page);
  await moveTheSecond(page);
  await holdOnAPhone(browser);

  await expect(async () => {
    await page.goto(`/app/clunisois/comptes-rendus?par=COMMUNE&du=${dayIn(0)}&au=${dayIn(0)}`);
    const figures = page.getByRole('row', { name: new RegExp(`^${COMMUNE}`) }).getByRole('cell');
    await expect(figures.nth(0)).toHaveText('1', { timeout: 5_000 });
    await expect(figures.nth(1)).toHaveText('1');
  }).toPass({ timeout: 60_000 });

  await page.goto('/app/clunisois/territoire');
  const reached = page.getByRole('row', { name: new RegExp(`^${COMMUNE}`) });
  await expect(reached).toContainText(paris({ day: 'numeric', month: 'long' }));
  await expect(page.getByRole('img', { name: 'Carte des communes' })).toBeVisible();
});
