import { expect, test } from '@playwright/test';
import { a11y } from '../../../gateway/web/browser/a11y.mjs';
import { Api } from '../src/api.ts';
import { widthOver } from '../src/browser.ts';

const DAY = 24 * 3600 * 1000;

let page: string;
let week: string;

test.beforeAll(async () => {
  const api = await Api.as('coordo@clunisois.example');
  const start = new Date(Date.now() + 20 * DAY);
  start.setUTCHours(8, 0, 0, 0);
  page = `/clunisois/seances/${await announced(api, start)}`;
  week = `/clunisois/agenda?commune=71137&semaine=${isoWeek(start)}`;
});

test.use({ javaScriptEnabled: false });

const VIEWS = [
  { name: 'a desk', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'a phone in the dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { name: 'four times larger', viewport: { width: 320, height: 256 }, colorScheme: 'light' },
] as const;

test('the agenda is clean for axe and never scrolls sideways', async ({ browser }) => {
  const pages = {
    'a week': week,
    'an empty week': '/clunisois/agenda?semaine=2030-W01',
    'a date': page,
    'a date that is not there': '/clunisois/seances/rien',
  };
  for (const { name: view, ...options } of VIEWS) {
    // axe itself is a script
    const context = await browser.newContext({ ...options, javaScriptEnabled: true });
    const shown = await context.newPage();
    for (const [name, address] of Object.entries(pages)) {
      await shown.goto(address);

      expect(await a11y(shown), `${name} on ${view}`).toEqual([]);
      expect(await widthOver(shown), `${name} on ${view} scrolls sideways`).toBe(0);
      await expect(shown.locator('html')).toHaveAttribute('lang', 'fr');
    }
    await context.close();
  }
});

test('a resident finds a date of their commune, its poster and its file for a calendar', async ({
  page: browser,
  request,
}) => {
  await browser.goto(week);
  await expect(browser.getByLabel('Commune')).toHaveValue('71137');
  await browser.getByRole('link', { name: 'Café des démarches' }).first().click();

  await expect(browser.getByRole('heading', { level: 1 })).toHaveText('Café des démarches');
  const poster = await request.get(`${page}/affiche.pdf`);
  const file = await request.get(`${page}/agenda.ics`);

  expect(poster.headers()['content-type']).toBe('application/pdf');
  expect(await file.text()).toContain('BEGIN:VTIMEZONE');
});

async function announced(api: Api, start: Date): Promise<string> {
  const action = await api.post<{ id: string }>('/actions', {
    practice: 'LOCAL_EVENT',
    title: 'Café des démarches',
    place: { insee: '71137', label: 'Place du marché', kind: 'SQUARE' },
    organisation: { lead: 'US', ourRole: 'accueil', organiser: 'La commune', partners: [] },
    admission: { mode: 'NONE', openToPublic: true },
  });
  expect(action.status, JSON.stringify(action.body)).toBe(201);
  const announcing = await api.post(`/actions/${action.body.id}/announce`);
  expect(announcing.status, JSON.stringify(announcing.body)).toBe(200);
  const dates = await api.post<{ items: { id: string }[] }>(
    `/actions/${action.body.id}/occurrences`,
    {
      dates: [{ startsAt: start.toISOString(), endsAt: new Date(+start + DAY / 12).toISOString() }],
    },
  );
  expect(dates.status, JSON.stringify(dates.body)).toBe(201);
  return dates.body.items[0]?.id as string;
}

/** As the addresses of the agenda write it: 2027-W09. */
function isoWeek(day: Date): string {
  const thursday = new Date(+day);
  thursday.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.floor((+thursday - first) / (7 * DAY)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`;
}
