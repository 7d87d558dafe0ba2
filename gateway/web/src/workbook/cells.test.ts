import { expect, test } from 'vitest';
import { areCells, parseCells, withCell } from './cells.ts';

test('cells are parted by tabs, lines by line breaks of any system', () => {
  expect(parseCells('Date\tCommune\r\n12/01/2027\tJoncy\n')).toEqual([
    ['Date', 'Commune'],
    ['12/01/2027', 'Joncy'],
  ]);
});

test('a cell of several lines stays one cell, and its doubled quotes are single', () => {
  expect(parseCells('"CAF\nMSA"\t"la ""halle"""\tJoncy')).toEqual([
    ['CAF MSA', 'la "halle"', 'Joncy'],
  ]);
});

test('blank lines are left out and short ones filled up', () => {
  expect(parseCells('Date\tLieu\tCommune\n\t\t\n12/01\tmairie')).toEqual([
    ['Date', 'Lieu', 'Commune'],
    ['12/01', 'mairie', ''],
  ]);
  expect(parseCells('')).toEqual([]);
});

test('a sentence is not taken for cells', () => {
  expect(areCells('Bonjour, voici le planning')).toBe(false);
  expect(areCells('12/01\tJoncy')).toBe(true);
});

test('one cell is changed and nothing else', () => {
  expect(
    withCell(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      1,
      0,
      'x',
    ),
  ).toEqual([
    ['a', 'b'],
    ['x', 'd'],
  ]);
});
