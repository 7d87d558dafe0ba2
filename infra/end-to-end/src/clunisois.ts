import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { root } from './system.ts';

/** What an import of a workbook has to find. */
export interface Expected {
  volunteers_created: number;
  volunteers_consenting: number;
  mail_addresses_consenting: number;
  volunteers_duplicates: number;
  volunteers_bad: { row: number }[];
  actions: number;
  actions_bad: { row: number }[];
}

const shared = resolve(root, '../shared/data');

/** A coordinator's workbook with what it holds: the one kept beside the project, else one made here. */
export async function coordinatorsWorkbook(): Promise<{ bytes: Buffer; expected: Expected }> {
  const file = resolve(shared, 'clunisois.xlsx');
  if (!existsSync(file)) {
    console.warn(`${file} is absent: a workbook made by the test stands in for it`);
    return madeWorkbook();
  }
  return {
    bytes: readFileSync(file),
    expected: JSON.parse(readFileSync(resolve(shared, 'clunisois.expected.json'), 'utf8')),
  };
}

async function madeWorkbook(): Promise<{ bytes: Buffer; expected: Expected }> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Bénévoles');
  sheet.addRow(['Nom', 'Prénom', 'Téléphone', 'Mail', 'Commune', 'Compétences', 'Dispo', 'RGPD']);
  for (let i = 0; i < 402; i++) {
    const phone = `06 12 ${String(10 + (i % 90))} ${String(10 + Math.floor(i / 90))} 01`;
    sheet.addRow([
      `Nom${i}`,
      `Prénom${i}`,
      phone,
      `p${i}@example.org`,
      'Cluny',
      'jardin',
      '',
      'oui',
    ]);
  }
  sheet.addRow([
    'Sans',
    'Accord',
    '06 12 34 56 78',
    'sans.accord@example.org',
    'Joncy',
    '',
    '',
    'non',
  ]);
  sheet.addRow(['Mal', 'Écrite', '', 'mal at example.org', 'Joncy', '', '', 'oui']);
  const planning = workbook.addWorksheet('Planning');
  planning.addRow(['Date', 'Horaires', 'Lieu', 'Commune', 'Type d’action', 'Partenaires']);
  planning.addRow(['04/03/2027', '9h-12h', 'salle des fêtes', 'Joncy', 'stand', 'CAF']);
  planning.addRow(['30/02/2027', '9h-12h', 'marché', 'Cluny', 'stand', 'MSA']);
  return {
    bytes: Buffer.from(await workbook.xlsx.writeBuffer()),
    expected: {
      volunteers_created: 403,
      volunteers_consenting: 402,
      mail_addresses_consenting: 402,
      volunteers_duplicates: 0,
      volunteers_bad: [{ row: 405 }],
      actions: 2,
      actions_bad: [{ row: 3 }],
    },
  };
}
