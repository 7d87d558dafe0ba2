import { expect, test } from '@playwright/test';
import { Api } from '../src/api.ts';
import { keepsPages, signIn } from '../src/browser.ts';

const TITLE = `Stand au marché ${Date.now().toString(36)}`;
const MINUTE = 60_000;

interface Report {
  total: { dates: number; met: number; newcomers: number };
}

/** A date that has just begun, so that it is today's at nearly any hour. */
async function aDateNow(api: Api): Promise<string> {
  const action = await api.post<{ id: string }>('/actions', {
    practice: 'LOCAL_EVENT',
    title: TITLE,
    place: { insee: '71137', label: 'Place du marché', kind: 'SQUARE' },
    organisation: {
      lead: 'PARTNER',
      organiser: 'Mairie de Cluny',
      ourRole: 'un stand',
      partners: [{ name: 'Mairie de Cluny' }],
    },
  });
  await api.post(`/actions/${action.body.id}/announce`);
  const now = Date.now();
  const dates = await api.post<{ items: { id: string }[] }>(
    `/actions/${action.body.id}/occurrences`,
    {
      dates: [
        {
          startsAt: new Date(now - MINUTE).toISOString(),
          endsAt: new Date(now + 30 * MINUTE).toISOString(),
        },
      ],
    },
  );
  return dates.body.items[0]?.id ?? '';
}

test('an adviser counts on a phone without network, and the report says the same', async ({
  browser,
}) => {
  const api = await Api.as('conseil@clunisois.example');
  const date = await aDateNow(api);
  const before = (await api.get<Report>('/reports?by=PRACTICE')).body.total;
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'fr-FR',
  });
  const page = await phone.newPage();
  await signIn(page, 'conseil@clunisois.example');
  await page.goto('/app/clunisois/ma-journee?equipe=oui');
  const card = page.getByRole('article', { name: TITLE });
  await expect(card).toBeVisible();
  await keepsPages(page);
  await page.reload();
  await expect(page.getByText('Tout est envoyé')).toBeVisible();

  await phone.setOffline(true);
  await card.getByRole('button', { name: 'Une personne', exact: true }).click();
  await card.getByRole('button', { name: 'Une personne', exact: true }).click();
  await card.getByRole('button', { name: 'Une nouvelle', exact: true }).click();
  await expect(page.getByText('3 à envoyer')).toBeVisible();
  await page.reload();
  await expect(card.getByText('2 personnes, dont 1 nouvelle')).toBeVisible();
  await phone.setOffline(false);
  await expect(page.getByText('Tout est envoyé')).toBeVisible({ timeout: 40_000 });

  const outcome = await api.get<{ figures: { met: number; newcomers: number } }>(
    `/outcomes/${date}`,
  );
  expect(outcome.body.figures).toMatchObject({ met: 2, newcomers: 1 });
  await expect
    .poll(async () => (await api.get<{ state: string }>(`/occurrences/${date}`)).body.state)
    .toBe('HELD');
  const after = (await api.get<Report>('/reports?by=PRACTICE')).body.total;
  expect(after.met).toBe(before.met + 2);
  expect(after.newcomers).toBe(before.newcomers + 1);
  await phone.close();
});
