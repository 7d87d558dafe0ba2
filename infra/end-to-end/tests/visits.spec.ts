import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { a11y } from '../../../gateway/web/browser/a11y.mjs';
import { Api } from '../src/api.ts';
import { keepsPages, signIn } from '../src/browser.ts';

const MARK = Date.now().toString(36);
const MINUTE = 60_000;
const PHONE = { viewport: { width: 360, height: 740 }, locale: 'fr-FR' };

interface Visit {
  state: string;
  expectedEnd: string;
  checkOut?: { at: string };
  extensions: { overdue: boolean }[];
}

/** The adviser of the demo, as a member of the team. */
async function member(adviser: Api, coordinator: Api): Promise<string> {
  const known = await adviser.get<{ id: string }>('/team/me');
  if (known.status === 200) return known.body.id;
  const joined = await coordinator.post<{ id: string }>('/team', {
    name: 'Claire',
    email: 'conseil@clunisois.example',
  });
  return joined.body.id;
}

/** A visit by the adviser that has begun, and was agreed to. */
async function anAgreedVisit(adviser: Api): Promise<string> {
  const coordinator = await Api.as('coordo@clunisois.example');
  const begun = Date.now() - 10 * MINUTE;
  const hour = {
    startsAt: new Date(begun).toISOString(),
    endsAt: new Date(begun + 60 * MINUTE).toISOString(),
  };
  const action = await adviser.post<{ id: string }>('/actions', {
    practice: 'HOME_VISIT',
    title: `Visite ${MARK}`,
  });
  const dates = await adviser.post<{ items: { id: string }[] }>(
    `/actions/${action.body.id}/occurrences`,
    { dates: [hour] },
  );
  const visit = await adviser.post<{ id: string }>('/home-visits', {
    occurrenceId: dates.body.items[0]?.id,
    motive: 'ne se déplace pas',
    visitorId: await member(adviser, coordinator),
    expectedEnd: hour.endsAt,
    contacts: [{ name: 'Anne', phone: '06 12 34 56 78' }],
  });
  const agreed = await coordinator.post(`/home-visits/${visit.body.id}/approve`, {
    override: 'le voisin est prévenu',
  });
  expect(agreed.status).toBe(200);
  return visit.body.id;
}

async function opened(phone: BrowserContext, id: string): Promise<Page> {
  const page = await phone.newPage();
  await page.goto(`/app/clunisois/visites/${id}`);
  await expect(page.getByRole('button', { name: 'La visite est finie' })).toBeVisible();
  return page;
}

test('the page of a visit opens without network, and what is pressed there is sent later', async ({
  browser,
}) => {
  const adviser = await Api.as('conseil@clunisois.example');
  const id = await anAgreedVisit(adviser);
  const now = async () => (await adviser.get<Visit>(`/home-visits/${id}`)).body;
  const phone = await browser.newContext(PHONE);
  const first = await phone.newPage();
  await signIn(first, 'conseil@clunisois.example');
  await first.close();
  const page = await opened(phone, id);
  expect(await a11y(page)).toEqual([]);
  const end = Date.parse((await now()).expectedEnd);
  await page.getByRole('button', { name: '30 min de plus' }).click();
  await expect.poll(async () => Date.parse((await now()).expectedEnd)).toBe(end + 30 * MINUTE);
  await keepsPages(page);
  await page.reload();
  await page.getByText('Tout est envoyé').waitFor();
  await page.close();

  await phone.setOffline(true);
  const offline = await opened(phone, id);
  await offline.getByRole('button', { name: 'La visite est finie' }).click();
  await expect(offline.getByText('1 à envoyer')).toBeVisible();
  const pressed = Date.now();
  expect((await now()).state).not.toBe('ENDED');
  await phone.setOffline(false);
  await expect.poll(async () => (await now()).state, { timeout: 40_000 }).toBe('ENDED');

  const visit = await now();
  expect(Date.parse(visit.checkOut?.at ?? '')).toBeLessThanOrEqual(pressed);
  expect(visit.extensions).toMatchObject([{ overdue: false }]);
  await phone.close();
});

test('nothing of a visit stays on the phone of somebody who does not make it', async ({
  browser,
}) => {
  const id = await anAgreedVisit(await Api.as('conseil@clunisois.example'));
  const phone = await browser.newContext(PHONE);
  const page = await phone.newPage();
  await signIn(page, 'coordo@clunisois.example');
  await page.goto('/app/clunisois/ma-journee');
  await keepsPages(page);
  const kept = () =>
    page.evaluate(async () =>
      (await (await caches.open('parvis-day')).keys()).map(({ url }) => url),
    );
  await page.reload();
  await expect.poll(async () => (await kept()).some((url) => url.includes('/my-day'))).toBe(true);

  await page.goto(`/app/clunisois/visites/${id}`);
  await expect(page.getByRole('button', { name: 'Signaler son départ' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect((await kept()).filter((url) => url.includes(`/home-visits/`))).toEqual([]);
  await phone.close();
});
