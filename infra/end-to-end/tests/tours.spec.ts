import { expect, type Locator, type Page, test } from '@playwright/test';
import { a11y } from '../../../gateway/web/browser/a11y.mjs';
import { Api } from '../src/api.ts';
import { PHONE, signIn, widthOver } from '../src/browser.ts';
import { anAnnouncedAction, dayAhead } from '../src/planning.ts';

const MARK = Date.now().toString(36);
const TITLE = `Le bus en tournée ${MARK}`;
const BUS = `Bus ${MARK}`;
const DAY = dayAhead(45);

async function aStopOfTheBus() {
  await anAnnouncedAction(await Api.as('coordo@clunisois.example'), {
    title: TITLE,
    place: { insee: '71137', label: 'Place du marché', kind: 'SQUARE' },
    organisation: {
      lead: 'PARTNER',
      organiser: 'Mairie de Cluny',
      ourRole: 'un stand',
      partners: [{ name: 'Mairie de Cluny' }],
    },
    admission: { mode: 'HEAD_COUNT', capacity: 20, openToPublic: true },
  });
}

const line = (page: Page, number: number): Locator =>
  page.getByRole('group', { name: new RegExp(`^Arrêt ${number}\\b`) });

async function stop(page: Page, number: number, commune: string, from: string, to: string) {
  const typed = line(page, number);
  await typed.getByRole('combobox', { name: 'Commune' }).fill(commune);
  await typed.getByRole('option', { name: commune }).first().click();
  await typed.getByLabel('Arrivée').fill(from);
  await typed.getByLabel('Départ').fill(to);
}

async function enter(page: Page) {
  await page.goto('/app/clunisois/planning');
  await page.getByRole('link', { name: 'Voir les tournées' }).click();
  await page.getByRole('link', { name: 'Préparer une tournée' }).click();
  await page.getByLabel('Jour de la tournée').fill(DAY);
  await page.getByLabel('Action dont chaque arrêt').selectOption({ label: TITLE });
  await page.getByRole('button', { name: 'Ajouter un véhicule' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByLabel('Nom du véhicule').fill(BUS);
  await asked.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(page.getByLabel('Véhicule', { exact: true })).toHaveValue(/.+/);
  await page.getByRole('button', { name: 'Ajouter un arrêt' }).click();
  await stop(page, 1, 'Cluny', '09:00', '10:30');
  await stop(page, 2, 'Joncy', '10:35', '12:00');
  await stop(page, 3, 'Salornay-sur-Guye', '14:00', '16:00');
}

test('a coordinator enters a tour of three communes, mends an impossible way and prints the sheet', async ({
  page,
}) => {
  await aStopOfTheBus();
  await signIn(page, 'coordo@clunisois.example');
  await enter(page);

  await expect(line(page, 2).getByText('Entre Cluny et Joncy')).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer la tournée' }).click();
  await expect(page.getByRole('alert')).toContainText('Entre Cluny et Joncy');
  expect(await a11y(page)).toEqual([]);
  await line(page, 2).getByLabel('Arrivée').fill('11:15');
  await expect(page.getByRole('img', { name: 'Carte de la tournée' })).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer la tournée' }).click();
  await expect(page.getByText('La tournée est enregistrée.')).toBeVisible();

  const sheet = await page
    .getByRole('link', { name: 'Imprimer la feuille de route' })
    .getAttribute('href');
  const printed = await page.context().newPage();
  await printed.goto(sheet ?? '');
  await expect(printed.getByText(BUS)).toBeVisible();
  await expect(printed.getByRole('row')).toHaveCount(4);
  await expect(printed.getByText('11:15')).toBeVisible();
  await printed.close();
});

test('a change of a tour says whom it tells before it is saved, and is undone', async ({
  page,
}) => {
  const api = await Api.as('coordo@clunisois.example');
  const found = await api.get<{ items: Tour[] }>(`/tours?from=${DAY}&to=${DAY}&limit=500`);
  const tour = found.body.items.find(({ vehicle }) => vehicle.name === BUS);
  const joncy = tour?.stops[1]?.occurrenceId ?? '';
  await api.post(`/occurrences/${joncy}/bookings`, {
    person: { firstName: 'Paul', lastInitial: 'B', phone: '06 12 34 56 78' },
  });
  await signIn(page, 'coordo@clunisois.example');
  await page.goto(`/app/clunisois/tournees/${tour?.id}`);

  await line(page, 2).getByLabel('Arrivée').fill('11:20');
  const told = page.getByRole('status').filter({ hasText: 'Qui sera prévenu' });
  await expect(told).toContainText('Joncy : heure ou lieu changé, 1 personne inscrite');
  await expect(told).not.toContainText('Cluny :');
  await line(page, 1).getByLabel('Arrivée').press('Alt+ArrowDown');
  await expect(line(page, 1).getByRole('combobox', { name: 'Commune' })).toHaveValue('Joncy');
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(line(page, 1).getByRole('combobox', { name: 'Commune' })).toHaveValue('Cluny');
  await page.getByRole('button', { name: 'Enregistrer la tournée' }).click();
  await expect(page.getByText('La tournée est enregistrée.')).toBeVisible();

  await page.goto(`/app/clunisois/planning/${joncy}`);
  await expect(page.getByText('personnes à prévenir')).toBeVisible();
  await page.getByRole('button', { name: 'C’est dit à Paul B.' }).click();
  await expect(page.getByText('C’est noté : Paul B. est au courant.')).toBeVisible();
  await page.getByRole('button', { name: 'C’est dit à Mairie de Cluny' }).click();
  await page.getByRole('button', { name: 'C’est dit à Mairie de Joncy' }).click();
  await expect(page.getByText('Tous prévenus')).toBeVisible();
  expect(await a11y(page)).toEqual([]);
});

test('tours fit a phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await signIn(page, 'coordo@clunisois.example');

  for (const path of ['/tournees', '/tournees/nouvelle']) {
    await page.goto(`/app/clunisois${path}`);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);

    expect(await a11y(page), path).toEqual([]);
    expect(await widthOver(page), `${path} scrolls sideways`).toBe(0);
  }
});

interface Tour {
  id: string;
  vehicle: { name: string };
  stops: { occurrenceId: string }[];
}
