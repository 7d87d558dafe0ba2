/** Cells copied from a spreadsheet: tabs between them, quotes around those of several lines. */
export function parseCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, between] of text.matchAll(CELL)) {
    const cell = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replaceAll(/\s+/g, ' ').trim());
    if (between !== '\t') rows.push([]);
  }
  return squared(rows.filter((cells) => cells.some((cell) => cell !== '')));
}

const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/g;

function squared(rows: string[][]): string[][] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}

/** Whether it comes from a spreadsheet, and not from a sentence. */
export const areCells = (text: string) => text.includes('\t');

export function withCell(rows: string[][], row: number, column: number, cell: string): string[][] {
  return rows.map((cells, at) =>
    at === row ? cells.map((known, place) => (place === column ? cell : known)) : cells,
  );
}
