import { expect, test } from '@playwright/test';
import { a11y } from '../../../gateway/web/browser/a11y.mjs';
import { PHONE, signIn, widthOver } from '../src/browser.ts';

const COORDINATOR = 'coordo@clunisois.example';

test('a coordinator of the team wishes for the list of the morning on a phone, and wishes no more', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await signIn(page, COORDINATOR);
  await expect(page.getByRole('heading', { name: 'À faire' })).toBeVisible();
  await expect(page.locator('.waiting')).toHaveCount(0);
  await expect(page.getByText('Cette liste par courriel, le matin')).toBeHidden();

  const name = `Camille Matin ${Date.now().toString(36)}`;
  await page.goto('/app/clunisois/equipe/nouveau');
  await page.getByLabel('Prénom et nom').fill(name);
  await page.getByLabel('Courriel').fill(COORDINATOR);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  const member = page.url();

  await page.goto('/app/clunisois');
  await page.getByRole('button', { name: 'La recevoir', exact: true }).click();
  await expect(page.getByText('vous la recevrez à partir de demain matin')).toBeVisible();
  await expect(page.getByText(`Elle part à ${COORDINATOR}`)).toBeVisible();
  expect(await a11y(page)).toEqual([]);
  expect(await widthOver(page)).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: 'Ne plus la recevoir' }).click();
  await expect(page.getByRole('button', { name: 'La recevoir', exact: true })).toBeVisible();

  await page.goto(member);
  await page.getByRole('button', { name: 'Retirer de l’équipe…' }).click();
  await page.getByRole('button', { name: 'Retirer définitivement' }).click();
  await expect(page.getByText(`${name} ne fait plus partie de l’équipe.`)).toBeVisible();
});
