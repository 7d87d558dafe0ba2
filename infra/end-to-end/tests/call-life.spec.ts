import { expect, type Page, test } from '@playwright/test';
import { Api } from '../src/api.ts';
import { signIn } from '../src/browser.ts';
import { callNextDoor, enrol, linkTo, mailTo } from '../src/links.ts';
import { type Mail, mailsTo } from '../src/mailbox.ts';

const MARK = Date.now().toString(36);

async function sayYes(page: Page, mail: Mail) {
  await page.goto(linkTo('r', mail));
  await page.getByRole('button', { name: 'Je viens' }).click();
  await expect(page.getByRole('status').first()).toBeVisible();
}

async function saidTo(address: string): Promise<string> {
  return (await mailsTo(address)).map((mail) => mail.text).join('\n');
}

interface Delivery {
  state: string;
  updatedAt: string;
}

/** When the one message of a call was last refused. */
async function refusedAt(api: Api, call: string): Promise<string | undefined> {
  const { body } = await api.get<{ items: Delivery[] }>(`/deliveries?callId=${call}`);
  return body.items.find((delivery) => delivery.state === 'FAILED')?.updatedAt;
}

/** So that later calls to everyone count nobody who cannot be reached. */
async function erase(api: Api, volunteer: string) {
  const path = `/volunteers/${volunteer}`;
  const version = (await api.get(path)).headers.get('etag') ?? '';
  const erased = await api.send('DELETE', path, undefined, { 'if-match': version });
  expect(erased.status).toBe(204);
}

test('a message refused for good is told with the words of the far end, and can be tried again', async ({
  page,
}) => {
  const api = await Api.as('coordo@clunisois.example');
  const email = `inconnu-${MARK}@exemple.fr`;
  const nobody = await enrol(api, 'Camille', email);
  const call = await callNextDoor(api, `Tondre la pelouse ${MARK}`);

  await signIn(page, 'coordo@clunisois.example');
  await page.goto(`/app/clunisois/appels/${call}`);
  await expect(page.getByText('1 en échec')).toBeVisible({ timeout: 60_000 });
  await page.goto(`/app/clunisois/appels/${call}/envois?etat=FAILED`);

  const line = page.getByRole('row').filter({ hasText: email });
  await expect(line).toContainText('En échec');
  await expect(line).toContainText("550 5.1.1 Personne n'a cette adresse");
  const before = await refusedAt(api, call);
  await line.getByRole('button', { name: /^Réessayer/ }).click();
  await expect(page.getByText(/^L’envoi à .* va être réessayé/)).toBeVisible();
  await expect.poll(async () => ((await refusedAt(api, call)) ?? '') > (before ?? '')).toBe(true);
  expect(await mailsTo(email)).toEqual([]);

  await erase(api, nobody);
});

test('a call that is cancelled tells those who had said yes, with the reason', async ({
  page,
  context,
}) => {
  const api = await Api.as('coordo@clunisois.example');
  const email = `annulee-${MARK}@exemple.fr`;
  await enrol(api, 'Sacha', email);
  const call = await callNextDoor(api, `Ranger la salle ${MARK}`);
  await sayYes(await context.newPage(), await mailTo(email));

  await signIn(page, 'coordo@clunisois.example');
  await page.goto(`/app/clunisois/appels/${call}`);
  await page.getByRole('button', { name: 'Annuler l’appel' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByRole('button', { name: 'Annuler l’appel' }).click();
  await expect(asked.getByText('Dites pourquoi')).toBeVisible();
  await asked.getByLabel('Pourquoi ?').fill('La salle est déjà rangée.');
  await asked.getByRole('button', { name: 'Annuler l’appel' }).click();

  await expect(page.getByText('L’appel est annulé.').first()).toBeVisible();
  await expect
    .poll(() => saidTo(email), { timeout: 30_000 })
    .toContain('Raison\u00a0: La salle est déjà rangée.');
});

test('once the hour has come, who came is noted', async ({ page, context }) => {
  const api = await Api.as('coordo@clunisois.example');
  const email = `venue-${MARK}@exemple.fr`;
  await enrol(api, 'Dominique', email);
  const call = await callNextDoor(api, `Ouvrir la salle ${MARK}`, Date.now() + 20_000);
  await sayYes(await context.newPage(), await mailTo(email));

  await signIn(page, 'coordo@clunisois.example');
  const form = page.getByRole('group', { name: 'Qui est venu ?' });
  await expect(async () => {
    await page.goto(`/app/clunisois/appels/${call}`);
    await expect(form).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await form.getByRole('checkbox', { name: /Dominique/ }).uncheck();
  await page.getByRole('group', { name: 'Le coup de main' }).getByLabel('Non').check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('C’est noté.')).toBeVisible();

  const { body } = await api.get<{ outcome: { done: boolean; came: string[] } }>(`/calls/${call}`);
  expect(body.outcome).toMatchObject({ done: false, came: [] });
});
