import { expect, type Page } from '@playwright/test';
import type { Account } from './tokens.ts';

export const PHONE = { width: 360, height: 740 };

/** Signs in on the real page, and stands on the home of a tenant. */
export async function signIn(page: Page, account: Account, tenant = 'clunisois') {
  await page.goto(`/app/${tenant}`);
  await page.getByLabel('Adresse électronique').fill(account);
  await page.keyboard.press('Enter');
  await page.locator('input[name=password]').fill('parvis');
  await page.keyboard.press('Enter');
  await expect(page.locator('.top-account')).toBeVisible();
}

/** How far a page reaches beyond its window. */
export function widthOver(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Waits until the worker keeps the files of the pages of a day: from their next opening on they need no network. */
export async function keepsPages(page: Page) {
  const kept = () =>
    page.evaluate(async () => (await (await caches.open('parvis-files')).keys()).length);
  await expect.poll(kept).toBeGreaterThan(3);
}
