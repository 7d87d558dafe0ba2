import { type Browser, expect, type Page, test } from '@playwright/test';
import { a11y } from '../../../gateway/web/browser/a11y.mjs';
import { Api } from '../src/api.ts';
import { PHONE, signIn, widthOver } from '../src/browser.ts';
import { anAction, dayAhead } from '../src/planning.ts';

const PARTNER = 'Restos du Cœur';
const FIRST = dayAhead(61);
const OTHER = dayAhead(62);

let api: Api;

test.beforeAll(async () => {
  api = await Api.as('coordo@clunisois.example');
});

function aForum(): Promise<string> {
  return anAction(api, {
    title: `Forum des aides ${crypto.randomUUID().slice(0, 8)}`,
    place: { insee: '71137', label: 'salle des Griottons', kind: 'BUILDING' },
    organisation: {
      lead: 'PARTNER',
      organiser: PARTNER,
      ourRole: 'un stand',
      partners: [{ name: PARTNER }],
    },
  });
}

/** A new action for which the coordinator proposes a date to the partner. */
async function proposes(page: Page): Promise<string> {
  const action = await aForum();
  await signIn(page, 'coordo@clunisois.example');
  await page.goto(`/app/clunisois/actions/${action}`);
  await page.getByText('Proposer une date', { exact: true }).click();
  await page.getByLabel('Jour').fill(FIRST);
  await page.getByRole('button', { name: 'Proposer cette date' }).click();
  await expect(page.getByText('Restos du Cœur doit répondre.')).toBeVisible();
  return action;
}

/** What the partner has is the link that the coordinator copied; no account, no script. */
async function partnerOpens(browser: Browser, action: string): Promise<Page> {
  const { body } = await api.get<{ items: { link: string }[] }>(
    `/actions/${action}/date-proposals`,
  );
  const phone = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(body.items[0]?.link ?? '');
  return page;
}

test('a partner proposes another date by its link, and the one agreed enters the planning', async ({
  page,
  browser,
}) => {
  const action = await proposes(page);
  expect(await a11y(page)).toEqual([]);

  const partner = await partnerOpens(browser, action);
  await expect(partner.getByText('9 h – 12 h')).toBeVisible();
  await partner.getByLabel('Jour').fill(OTHER);
  await partner.getByLabel('De', { exact: true }).fill('14:00');
  await partner.getByLabel('À', { exact: true }).fill('16:00');
  await partner.getByLabel('Un mot').fill('L’après-midi nous arrange.');
  await partner.getByRole('button', { name: 'Proposer cette date' }).click();
  await expect(partner.getByText('14 h – 16 h').first()).toBeVisible();
  expect(await widthOver(partner).catch(() => 0)).toBe(0);
  await partner.context().close();

  await page.setViewportSize(PHONE);
  await page.goto('/app/clunisois');
  await page
    .getByRole('link', { name: /^Répondre Restos du Cœur propose/ })
    .first()
    .click();
  await page.goto(`/app/clunisois/actions/${action}`);
  await expect(page.getByText('L’après-midi nous arrange.')).toBeVisible();
  expect(await widthOver(page)).toBe(0);
  await page.getByRole('button', { name: /^Accepter la date de Restos du Cœur/ }).click();
  await expect(page.getByText('La date est acceptée : elle entre au planning.')).toBeVisible();

  const dates = () =>
    api
      .get<{ items: { startsAt: string }[] }>(
        `/occurrences?from=${OTHER}&to=${OTHER}&action=${action}&limit=100`,
      )
      .then(({ body }) => body.items.length);
  await expect.poll(dates).toBe(1);
});

test('a partner refuses a date and says why, and an old page changes nothing any more', async ({
  page,
  browser,
}) => {
  const action = await proposes(page);

  const partner = await partnerOpens(browser, action);
  const late = await partnerOpens(browser, action);
  await partner.getByLabel('Pour quelle raison').fill('La salle est prise.');
  await partner.getByRole('button', { name: 'Refuser cette date' }).click();
  await expect(partner.getByRole('button', { name: 'Accepter cette date' })).toHaveCount(0);
  await late.getByRole('button', { name: 'Accepter cette date' }).click();

  await page.reload();
  await expect(page.getByText('Refusée', { exact: true })).toBeVisible();
  await expect(page.getByText('La salle est prise.')).toBeVisible();
  await partner.context().close();
  await late.context().close();
});
