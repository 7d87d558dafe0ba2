import { type Browser, expect, type Page, test } from '@playwright/test';
import { a11y } from '../../../gateway/web/browser/a11y.mjs';
import { Api } from '../src/api.ts';
import { PHONE, signIn, widthOver } from '../src/browser.ts';
import { aDateAt, anAnnouncedAction } from '../src/planning.ts';
import { tokenOfProgram } from '../src/tokens.ts';

const MINUTE = 60_000;

let api: Api;

test.beforeAll(async () => {
  api = await Api.as('coordo@clunisois.example');
});

interface Dated {
  action: string;
  date: string;
  title: string;
}

/** A date of an announced action, which has just begun so that attendance can be noted. */
async function aDate(admission: object): Promise<Dated> {
  const title = `Bilans de santé ${crypto.randomUUID().slice(0, 8)}`;
  const action = await anAnnouncedAction(api, {
    title,
    place: { insee: '71137', label: 'salle des fêtes', kind: 'BUILDING' },
    organisation: { lead: 'US', ourRole: 'accueil', organiser: 'La CPAM', partners: [] },
    admission,
  });
  const now = Date.now();
  const date = await aDateAt(
    api,
    action,
    new Date(now - MINUTE).toISOString(),
    new Date(now + 60 * MINUTE).toISOString(),
  );
  return { action, date, title };
}

const OPEN = { mode: 'HEAD_COUNT', capacity: 8, openToPublic: true };

async function books(page: Page, date: string) {
  await page.goto(`/clunisois/seances/${date}/inscription`);
  await page.getByLabel('Prénom').fill('Chloé');
  await page.getByLabel('Initiale du nom').fill('B');
  await page.getByLabel('Adresse e-mail').fill('chloe');
  await page.getByLabel('Je n’ai pas de moyen de transport').check();
  await page.getByRole('button', { name: 'M’inscrire' }).click();
}

async function aPhone(browser: Browser, javaScriptEnabled: boolean) {
  const phone = await browser.newContext({ viewport: PHONE, locale: 'fr-FR', javaScriptEnabled });
  return phone.newPage();
}

test('a coordinator opens eight places, a resident takes one on a phone, and who came is noted', async ({
  page,
  browser,
}) => {
  const { date, title } = await aDate({ mode: 'NONE', openToPublic: true });
  await signIn(page, 'coordo@clunisois.example');
  await page.goto(`/app/clunisois/planning/${date}`);
  await page.getByRole('link', { name: 'Ouvrir des places' }).click();
  await page.getByRole('radio', { name: 'pour une place' }).check();
  await page.getByLabel('Nombre de places').fill('8');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('0 personne inscrite sur 8 places')).toBeVisible();

  const resident = await aPhone(browser, false);
  await books(resident, date);
  await expect(resident.getByRole('alert')).toContainText('Vérifiez l’adresse e-mail');
  await expect(resident.getByLabel('Prénom')).toHaveValue('Chloé');
  await expect(resident.getByLabel('Adresse e-mail')).toHaveAccessibleDescription(/Vérifiez/);
  await expect(resident.getByLabel('Je n’ai pas de moyen de transport')).toBeChecked();
  await resident.getByLabel('Adresse e-mail').fill('chloe@exemple.example');
  await resident.getByRole('button', { name: 'M’inscrire' }).click();
  await expect(resident.getByText('Votre place est réservée')).toBeVisible();
  await resident.context().close();

  await page.setViewportSize(PHONE);
  await page.reload();
  await expect(page.getByText('1 personne inscrite sur 8 places')).toBeVisible();
  const presence = page.getByRole('group', { name: 'Présence de Chloé B.' });
  await presence.getByRole('button', { name: 'Venue' }).click();
  await expect(page.getByText('1 venue', { exact: true })).toBeVisible();
  await page.reload();
  await expect(presence.getByRole('button', { name: 'Venue' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.getByRole('link', { name: 'Chercher un conducteur pour Chloé B.' }).click();
  await expect(page.getByLabel('En quelques mots')).toHaveValue(new RegExp(title));
  await expect(page.getByRole('combobox', { name: 'Commune' })).toHaveValue('Cluny');
});

test('names are hidden until they are asked for again, and a wrong press is taken back', async ({
  page,
}) => {
  const { date } = await aDate(OPEN);
  await api.post(`/occurrences/${date}/bookings`, {
    person: { firstName: 'Jeanne', lastInitial: 'M', phone: '06 12 34 56 78' },
  });
  await signIn(page, 'conseil@clunisois.example');
  await page.goto(`/app/clunisois/planning/${date}/inscriptions`);

  await page.getByLabel('Masquer les noms').check();
  await expect(page.getByRole('rowheader', { name: 'J. M.' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('rowheader', { name: 'J. M.' })).toBeVisible();
  await expect(page.getByText('Jeanne')).toHaveCount(0);
  await page.getByLabel('Masquer les noms').uncheck();

  await page.getByRole('button', { name: 'Annuler l’inscription de Jeanne M.' }).click();
  await expect(page.getByText('L’inscription de Jeanne M. est annulée.')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('Jeanne M. a retrouvé sa place.')).toBeVisible();
  await expect(page.getByText('1 personne inscrite sur 8 places')).toBeVisible();
});

test('a group is enrolled once, each person counted once', async ({ page }) => {
  const { action, date } = await aDate(OPEN);
  await signIn(page, 'coordo@clunisois.example');
  await page.goto(`/app/clunisois/actions/${action}`);
  await page.getByRole('link', { name: 'Groupes inscrits' }).click();
  await page.getByLabel('Nom du groupe').fill('Les marcheurs du jeudi');
  await page.getByLabel('Prénom').first().fill('Paul');
  await page.getByRole('button', { name: 'Inscrire le groupe' }).click();
  await expect(page.getByRole('heading', { name: 'Les marcheurs du jeudi' })).toBeVisible();

  await page.goto(`/app/clunisois/planning/${date}/inscriptions`);
  const presence = page.getByRole('group', { name: 'Présence de Paul' });
  await presence.getByRole('button', { name: 'Venue' }).click();
  await expect(page.getByText('1 venue', { exact: true })).toBeVisible();
  await page.goto(`/app/clunisois/actions/${action}/groupes`);
  await expect(page.getByText('1 personne venue au moins une fois')).toBeVisible();
});

test('the software of a partner books once for each key and reads nothing of the person', async () => {
  const { date } = await aDate(OPEN);
  const software = Api.with(await tokenOfProgram('demo-partner', 'parvis'));
  const person = { firstName: 'Jeanne', lastInitial: 'M', phone: '06 12 34 56 78' };
  const key = { 'idempotency-key': crypto.randomUUID() };
  const book = () =>
    software.post<{ id: string; state: string }>(`/occurrences/${date}/bookings`, { person }, key);

  const once = await book();
  const again = await book();

  expect(once.status, JSON.stringify(once.body)).toBe(201);
  expect(once.body.state).toBe('BOOKED');
  expect(again.body.id).toBe(once.body.id);
  expect(JSON.stringify(once.body)).not.toContain('Jeanne');
  expect((await software.get(`/bookings/${once.body.id}/place`)).status).toBe(200);
  expect((await software.get(`/occurrences/${date}/bookings`)).status).toBe(403);
});

test('every page of bookings is clean for axe and never scrolls sideways', async ({
  page,
  browser,
}) => {
  const { action, date } = await aDate({ mode: 'SLOTS', capacity: 2, openToPublic: true });
  for (const firstName of ['Jeanne', 'Paul', 'Chloé'])
    await api.post(`/occurrences/${date}/bookings`, { person: { firstName }, noTransport: true });
  await api.post(`/actions/${action}/groups`, {
    name: 'Les jeudis',
    people: [{ firstName: 'Ève' }],
  });
  await signIn(page, 'coordo@clunisois.example');
  const staff = {
    'the date': `/app/clunisois/planning/${date}`,
    'its list': `/app/clunisois/planning/${date}/inscriptions`,
    'its places': `/app/clunisois/planning/${date}/inscriptions/places`,
    'booking somebody': `/app/clunisois/planning/${date}/inscriptions/nouvelle`,
    groups: `/app/clunisois/actions/${action}/groupes`,
  };
  for (const size of [PHONE, { width: 320, height: 256 }, { width: 1280, height: 900 }]) {
    await page.setViewportSize(size);
    for (const [name, address] of Object.entries(staff)) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');

      expect(await a11y(page), `${name} at ${size.width}`).toEqual([]);
      expect(await widthOver(page), `${name} at ${size.width} scrolls sideways`).toBe(0);
    }
  }

  const resident = await aPhone(browser, true);
  await books(resident, date);
  expect(await a11y(resident), 'the form with an error').toEqual([]);
  expect(await widthOver(resident)).toBe(0);
  await resident.getByLabel('Adresse e-mail').fill('chloe@exemple.example');
  await resident.getByRole('button', { name: 'M’inscrire' }).click();
  await expect(resident.getByText('liste d’attente')).toBeVisible();
  expect(await a11y(resident), 'the booking').toEqual([]);
  await resident.goto('/clunisois/demande');
  await resident.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(resident.getByLabel('Votre nom')).toHaveAccessibleDescription(/Indiquez votre nom/);
  expect(await a11y(resident), 'the request with errors').toEqual([]);
  await resident.context().close();
});
