import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../src/browser.ts';

const MARK = Date.now().toString(36);
const HEADINGS = ['Date', 'Horaires', 'Lieu', 'Commune', 'Type d’action', 'Partenaires'];

/** "24/12/2027", a Friday or a Saturday far from other tests' dates. */
const DAY = `24/12/${new Date().getFullYear() + 1}`;

function line(commune: string, place: string): string[] {
  return [DAY, '9h-11h', `${place} ${MARK}`, commune, 'stand', 'CAF / MSA'];
}

const cells = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n');

/** As Ctrl+V does where no field has the focus. */
async function pasteOn(page: Page, text: string) {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}

test('lines copied from Excel are read, one is corrected, all are added and taken back', async ({
  page,
}) => {
  await signIn(page, 'coordo@clunisois.example');
  await page.goto('/app/clunisois/planning');
  await expect(page.getByRole('heading', { name: 'Planning', level: 1 })).toBeVisible();

  await pasteOn(page, cells(HEADINGS, line('Joncy', 'halle'), line('Atlantide', 'gare')));

  await expect(page.getByText('1 ligne à ajouter, 1 ligne à corriger')).toBeVisible();
  const wrong = page.getByRole('listitem', { name: 'Ligne 3' });
  await expect(wrong.getByText('Cette commune n’est pas reconnue', { exact: false })).toBeVisible();
  await wrong.getByLabel('Commune').fill('Blanot');
  await page.getByRole('button', { name: 'Ajouter 2 lignes au planning' }).click();

  await expect(page.getByText('2 lignes ajoutées au planning')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('2 actions retirées')).toBeVisible();
});

test('lines without titles are read once their columns are named', async ({ page }) => {
  await signIn(page, 'coordo@clunisois.example');
  await page.goto('/app/clunisois/planning');
  await page.getByRole('link', { name: 'Coller des lignes depuis Excel' }).click();
  await page.getByLabel('Vos lignes').fill(cells(line('Joncy', 'lavoir')));

  await expect(page.getByText('Que dit chaque colonne')).toBeVisible();
  for (const [at, heading] of HEADINGS.entries()) {
    await page.getByLabel(`Colonne ${at + 1}`, { exact: true }).selectOption(heading);
  }
  await page.getByRole('button', { name: 'Lire les lignes' }).click();

  await expect(page.getByText('1 ligne à ajouter')).toBeVisible();
});
