import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { a11y } from '../../../gateway/web/browser/a11y.mjs';
import { PHONE, signIn, widthOver } from '../src/browser.ts';

const MARK = Date.now().toString(36);
const SITE = `Site des droits ${MARK}`;
const REFORM = `L’aide au logement change en mars ${MARK}`;
const CAMPAIGN = `Une campagne qui ne sert pas ${MARK}`;
const READ_MILLIS = 90_000;

let site: Server;

test.beforeAll(async () => {
  site = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'application/rss+xml; charset=utf-8');
    answer.end(feed());
  });
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
});

test.afterAll(() => {
  site.close();
});

test('a site is followed, and one of its news becomes a draft workshop in two presses', async ({
  page,
}) => {
  await signIn(page, 'coordo@clunisois.example');
  await page.goto('/app/clunisois/nouvelles');
  await page.getByRole('link', { name: 'Choisir les fils suivis' }).click();
  await page.getByLabel('De qui').fill(SITE);
  await page
    .getByLabel('Adresse du fil')
    .fill(`http://127.0.0.1:${(site.address() as AddressInfo).port}/rss`);
  await page.getByRole('button', { name: 'Suivre ce fil' }).click();
  await expect(page.getByText('Le fil sera lu dans un instant.')).toBeVisible();

  await page.getByRole('link', { name: 'Nouvelles' }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(REFORM)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: READ_MILLIS });
  await expect(page.getByText(`d’après ${SITE}`).first()).toBeVisible();
  expect(await a11y(page)).toEqual([]);
  await page.getByRole('button', { name: `Écarter « ${CAMPAIGN} »` }).click();
  await expect(page.getByText(CAMPAIGN)).toBeHidden();
  await page.getByRole('button', { name: `Garder « ${REFORM} »` }).click();
  await expect(page.getByText('La nouvelle est gardée.')).toBeVisible();

  await expect(page.getByRole('heading', { name: REFORM })).toBeVisible();
  await page.getByRole('button', { name: 'En faire un atelier' }).click();
  await expect(page.getByText('L’atelier que nous proposons')).toBeVisible();
  await page.setViewportSize(PHONE);
  expect(await a11y(page)).toEqual([]);
  expect(await widthOver(page)).toBe(0);
  await page.getByRole('button', { name: 'Créer le brouillon' }).click();
  await expect(page.getByText('Le brouillon de l’atelier est prêt.')).toBeVisible();
  await expect(page.getByRole('heading', { name: REFORM })).toBeVisible();
});

function feed(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Droits</title><link>https://droits.example</link>
<description>Ce qui change</description>${item(REFORM)}${item(CAMPAIGN)}</channel></rss>`;
}

function item(title: string): string {
  return `<item><title>${title}</title><link>https://droits.example/${encodeURIComponent(title)}</link>
<guid>${title}</guid><pubDate>${new Date().toUTCString()}</pubDate>
<description>Les montants sont revus.</description></item>`;
}
