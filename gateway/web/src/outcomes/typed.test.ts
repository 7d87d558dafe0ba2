import { expect, it } from 'vitest';
import type { Figures } from '../api/types.ts';
import { figuresOf, typed } from './typed.ts';

const figures: Figures = {
  met: 8,
  newcomers: 3,
  ages: { FROM_70: 5 },
  communes: { '71137': 6 },
  themes: { sante: 4 },
  errands: { CAF: { solved: 2, followUp: 0, redirected: 1 } },
  withoutTransport: 1,
  needs: 2,
  minutes: 150,
};

it('reads back what it shows', () => {
  expect(figuresOf(typed(figures, () => 'Cluny'))).toEqual(figures);
});

it('says nothing of what was left empty', () => {
  const form = { ...typed(undefined, () => undefined), met: '0' };

  expect(figuresOf(form)).toEqual({
    met: 0,
    newcomers: 0,
    ages: {},
    communes: {},
    themes: {},
    errands: {},
    withoutTransport: 0,
    needs: 0,
    minutes: null,
  });
});

it('shows nothing where nothing was said, and a zero where nobody came', () => {
  expect(typed(undefined, () => undefined).met).toBe('');
  expect(typed({ ...figures, met: 0, minutes: 0 }, () => undefined)).toMatchObject({
    met: '0',
    minutes: '0',
  });
});
