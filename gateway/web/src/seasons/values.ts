import { plusMonths } from '../kit/days.ts';

/** "Saison 2026-2027" becomes "Saison 2027-2028"; a name without a year says that it goes on. */
export function nextName(name: string, goesOn: string): string {
  const next = name.replace(/\b(19|20)\d\d\b/g, (year) => String(Number(year) + 1));
  return next === name ? `${name} ${goesOn}` : next;
}

/** The same days of the next year, where a season begins once more. */
export function nextPlan({ name, from, to }: { name: string; from: string; to: string }) {
  return { name, from: plusMonths(from, 12), to: plusMonths(to, 12) };
}

export type SeasonTime = 'past' | 'present' | 'future';

export function timeOf({ from, to }: { from: string; to: string }, today: string): SeasonTime {
  if (to < today) return 'past';
  return from > today ? 'future' : 'present';
}

/** "+12", "-3", "=": how far a figure moved; nothing where there is none to compare with. */
export function difference(now: number, before: number | undefined): string {
  if (before === undefined) return '';
  if (now === before) return '=';
  return now > before ? `+${now - before}` : `−${before - now}`;
}
