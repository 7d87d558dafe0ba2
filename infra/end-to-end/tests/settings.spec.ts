import { expect, type Page, test } from '@playwright/test';
import { a11y } from '../../../gateway/web/browser/a11y.mjs';
import { Api } from '../src/api.ts';
import { PHONE, signIn, widthOver } from '../src/browser.ts';
import { aDateAt, anAction, dayAhead } from '../src/planning.ts';

const MARK = Date.now().toString(36);
const COORDINATOR = 'coordo@clunisois.example';
const SEASON = `Printemps 2031 ${MARK}`;
const VEHICLE = `Kangoo ${MARK}`;
const DATE = `Permanence à prendre ${MARK}`;

const VIEWS = {
  'a desk': { width: 1280, height: 900 },
  'a phone': PHONE,
};

const PAGES = [
  'reglages',
  'reglages/maisons',
  'reglages/fermetures',
  'reglages/routes',
  'reglages/reponses',
  'reglages/conservation',
  'saisons',
  'saisons/nouvelle',
  'equipe',
  'equipe/nouveau',
  'equipe/charge',
  'materiel',
  'materiel/nouveau',
  'conflits',
  'a-prendre',
  'agendas',
  'visites',
];

test.beforeEach(async ({ page }) => signIn(page, COORDINATOR));

async function open(page: Page, path: string) {
  await page.goto(`/app/clunisois/${path}`);
  await settled(page);
}

async function settled(page: Page) {
  await page.locator('h1').waitFor();
  await expect(page.locator('.waiting')).toHaveCount(0);
}

/** The page as it stands, on a desk and on a phone. */
async function readable(page: Page) {
  for (const [view, size] of Object.entries(VIEWS)) {
    await page.setViewportSize(size);
    expect(await a11y(page), `${page.url()} on ${view}`).toEqual([]);
    expect(await widthOver(page), `${page.url()} on ${view} scrolls sideways`).toBe(0);
  }
  await page.setViewportSize(VIEWS['a desk']);
}

/** Whoever coordinates is in the team, once. */
async function coordinatorInTeam(api: Api): Promise<string> {
  const known = await api.get<{ id: string }>('/team/me');
  if (known.status === 200) return known.body.id;
  const made = await api.post<{ id: string }>('/team', {
    name: 'Élise Bonnardot',
    email: COORDINATOR,
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return made.body.id;
}

/** A day of the next year that other runs hardly plan. */
function quietDay(): string {
  return dayAhead(60 + (Date.now() % 300));
}

async function planned(api: Api, day: string, from: string, to: string): Promise<string> {
  const action = await anAction(api, {
    title: DATE,
    place: { insee: '71137', label: 'place du marché', kind: 'SQUARE' },
    organisation: { lead: 'US' },
  });
  return aDateAt(api, action, `${day}T${from}:00Z`, `${day}T${to}:00Z`);
}

test('every page of the settings is clean for axe and never scrolls sideways', async ({ page }) => {
  for (const path of PAGES) {
    await open(page, path);
    await readable(page);
  }
});

test('a season is created, compared and done once more', async ({ page }) => {
  await open(page, 'saisons/nouvelle');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Quelque chose reste à corriger')).toBeVisible();
  await page.getByLabel('Nom de la saison').fill(SEASON);
  await page.getByLabel('Premier jour').fill('2031-03-01');
  await page.getByLabel('Dernier jour').fill('2031-06-30');
  await page.getByRole('button', { name: 'Enregistrer' }).click();

  await expect(page.getByRole('heading', { name: SEASON })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Actions/ })).toBeVisible();
  await settled(page);
  await readable(page);

  await page.getByRole('link', { name: 'Reconduire cette saison' }).click();
  await expect(page.getByLabel('Nom de la saison')).toHaveValue(`Printemps 2032 ${MARK}`);
  await expect(page.getByLabel('Premier jour')).toHaveValue('2032-03-01');
  await page.getByRole('button', { name: 'Reconduire la saison' }).click();
  await expect(page.getByText('Ce qui a été copié')).toBeVisible();
  await readable(page);
});

test('somebody joins the team, is away, and it is taken back', async ({ page }) => {
  const name = `Camille Essai ${MARK}`;
  await open(page, 'equipe/nouveau');
  await page.getByLabel('Prénom et nom').fill(name);
  await page.getByLabel('Heures par semaine hors les murs').fill('10,5');
  await page.getByRole('button', { name: 'Ajouter une plage' }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();

  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByText('10,5 h par semaine')).toBeVisible();
  await expect(page.getByText('lundi : 9 h – 12 h')).toBeVisible();
  await page.getByLabel('Premier jour').first().fill('2031-05-02');
  await page.getByRole('button', { name: 'Noter l’absence' }).click();
  await expect(page.getByText('le 2 mai 2031', { exact: true }).first()).toBeVisible();
  await readable(page);

  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('Aucune absence à venir.')).toBeVisible();

  await page.getByRole('button', { name: 'Retirer de l’équipe…' }).click();
  await page.getByRole('button', { name: 'Retirer définitivement' }).click();
  await expect(page.getByText(`${name} ne fait plus partie de l’équipe.`)).toBeVisible();
});

test('a vehicle is added, lent, named in a clash, and the override stays on record', async ({
  page,
}) => {
  const api = await Api.as(COORDINATOR);
  await open(page, 'materiel/nouveau');
  await page.getByLabel('Nom', { exact: true }).fill(VEHICLE);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { name: VEHICLE })).toBeVisible();
  await expect(page.getByText('Libre')).toBeVisible();
  const vehicle = page.url();

  const day = dayAhead(40);
  const first = await planned(api, day, '08:00', '10:00');
  const second = await planned(api, day, '09:00', '11:00');
  await lend(page, first);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.goto(vehicle);
  await expect(page.getByRole('link', { name: DATE })).toHaveCount(1);

  await lend(page, second);
  await expect(page.getByText('Quelqu’un ou quelque chose serait à deux endroits')).toBeVisible();
  await page.getByLabel('Pourquoi passer outre ?').fill('On se passe la clé à la mairie');
  await page.getByRole('button', { name: 'Passer outre' }).click();
  await expect(page.getByText('« On se passe la clé à la mairie »')).toBeVisible();
  await readable(page);

  await open(page, 'conflits');
  await expect(page.getByText('On se passe la clé à la mairie').first()).toBeVisible();
  await readable(page);
});

async function lend(page: Page, date: string) {
  await open(page, `planning/${date}`);
  await page.getByRole('button', { name: 'Changer qui et avec quoi' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByRole('checkbox', { name: VEHICLE }).check();
  await asked.getByRole('button', { name: 'Enregistrer' }).click();
}

test('an open date is taken with one press, and given back', async ({ page }) => {
  const api = await Api.as(COORDINATOR);
  await coordinatorInTeam(api);
  const date = await planned(api, quietDay(), '09:00', '11:00');
  await open(page, `planning/${date}`);
  await page.getByText('Qui pourrait la prendre ?').click();
  await expect(page.getByRole('button', { name: /^Lui confier/ }).first()).toBeVisible();
  await readable(page);

  await page.getByRole('button', { name: /^Je prends/ }).click();
  await expect(page.getByText('Vous tenez cette date.')).toBeVisible();

  await page.getByRole('button', { name: /^Je rends/ }).click();
  await expect(page.getByText('Personne encore')).toBeVisible();
});

test('settings are changed and taken back', async ({ page }) => {
  await open(page, 'reglages/routes');
  const speed = page.getByLabel('Vitesse moyenne de porte à porte, en km/h');
  const before = await speed.inputValue();
  await speed.fill('5');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Quelque chose reste à corriger')).toBeVisible();
  await speed.fill(before === '40' ? '41' : '40');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Le réglage est enregistré.')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(speed).toHaveValue(before);

  await open(page, 'reglages/fermetures');
  await page.getByRole('button', { name: 'Ajouter une fermeture' }).click();
  await page.getByLabel('Nom').last().fill(`Pont ${MARK}`);
  await page.getByLabel('Premier jour').last().fill('2031-05-09');
  await page.getByLabel('Dernier jour').last().fill('2031-05-10');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Le réglage est enregistré.')).toBeVisible();
  await readable(page);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('C’est annulé')).toBeVisible();
});

test('a private calendar is given, read without an account, and revoked', async ({
  page,
  request,
}) => {
  const me = await coordinatorInTeam(await Api.as(COORDINATOR));
  await open(page, 'agendas');
  await page.getByLabel('Pour qui ?').selectOption(`MEMBER:${me}`);
  await page.getByRole('button', { name: 'Donner un agenda privé' }).click();
  await expect(page.getByText('L’adresse est prête')).toBeVisible();
  const given = page.getByRole('textbox', { name: /^Adresse de l’agenda de / }).first();
  const address = await given.inputValue();
  await readable(page);
  expect((await request.get(address)).status()).toBe(200);

  await page
    .getByRole('button', { name: /^Révoquer…/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Révoquer l’adresse' }).click();
  await expect(page.getByText('ne répond plus.')).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
});
