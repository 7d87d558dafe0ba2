import { expect, type Page, test } from '@playwright/test';
import { a11y } from '../../../gateway/web/browser/a11y.mjs';
import { Api } from '../src/api.ts';
import { widthOver } from '../src/browser.ts';
import { callThree, linkTo, type SentCall } from '../src/links.ts';

let api: Api;
let sent: SentCall;

test.beforeAll(async () => {
  api = await Api.as('coordo@clunisois.example');
  sent = await callThree(api);
});

test.use({ javaScriptEnabled: false });

const VIEWS = [
  { name: 'a desk', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'a phone in the dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { name: 'four times larger', viewport: { width: 320, height: 256 }, colorScheme: 'light' },
] as const;

test('every page is clean for axe and never scrolls sideways', async ({ browser }) => {
  const pages = {
    answer: linkTo('r', sent.alone),
    household: linkTo('r', sent.household),
    preferences: linkTo('p', sent.alone),
    leaving: linkTo('u', sent.alone),
    'a cut link': linkTo('r', sent.alone).slice(0, -8),
    'a wrong link': '/r/rien',
  };
  for (const { name: view, ...options } of VIEWS) {
    // axe itself is a script
    const context = await browser.newContext({ ...options, javaScriptEnabled: true });
    const page = await context.newPage();
    for (const [name, link] of Object.entries(pages)) {
      await page.goto(link);

      expect(await a11y(page), `${name} on ${view}`).toEqual([]);
      expect(await widthOver(page), `${name} on ${view} scrolls sideways`).toBe(0);
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    }
    await context.close();
  }
});

test('someone answers, changes their mind and chooses their preferences with the keyboard alone', async ({
  page,
}) => {
  await page.goto(linkTo('r', sent.alone));
  await expect(page.getByText('Réponse de Ève E.')).toBeVisible();

  await press(page, 'Je viens');
  await expect(page.getByRole('status')).toContainText('nous comptons sur vous');
  await press(page, 'Je ne peux pas');
  await expect(page.getByRole('status')).toContainText('vous ne pouvez pas venir');

  await press(page, 'Choisir quand, combien de fois et pour quoi');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vos préférences');
  await press(page, 'Enregistrer');
  await expect(page.getByRole('status')).toContainText('C’est enregistré');
});

test('a household says who answers, and its preferences lead to each other', async ({ page }) => {
  await page.goto(linkTo('r', sent.household));
  await page.getByLabel('Paul E.').check();

  await page.getByRole('button', { name: 'Peut-être' }).click();

  await expect(page.getByRole('status')).toContainText(['Paul E.']);
  await page.goto(linkTo('p', sent.household));
  await page.getByRole('link', { name: 'Préférences de' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vos préférences');
});

test('a link that is cut or over says so in the name and with the phone of the house', async ({
  page,
}) => {
  await page.goto(linkTo('r', sent.alone).slice(0, -8));
  await expect(page.getByText('Ce lien n’est pas valable.')).toBeVisible();
  await expect(page.getByText('CC du Clunisois')).toBeVisible();
  await expect(page.getByRole('link', { name: /^03\s53/ })).toBeVisible();

  await api.post(`/calls/${sent.id}/close`, {});
  const over = await page.goto(linkTo('r', sent.household));

  expect(over?.status()).toBe(410);
  await expect(page.getByText('Cet appel est clos')).toBeVisible();
  await expect(page.getByText('CC du Clunisois')).toBeVisible();
});

test('someone leaves the list and comes back', async ({ page }) => {
  await page.goto(linkTo('u', sent.alone));

  await page.getByRole('button', { name: 'Ne plus rien recevoir' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vous ne recevrez plus');

  await page.getByRole('button', { name: 'Recevoir de nouveau' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ne plus recevoir');
});

/** Goes there with Tab and presses Enter. */
async function press(page: Page, name: string) {
  const wanted = page.locator('a, button').filter({ hasText: name }).first();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((it) => it === document.activeElement)) break;
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
}
