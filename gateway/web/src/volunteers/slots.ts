import { fr } from '../fr.ts';

export const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export const HALVES = ['AM', 'PM', 'EVE'] as const;

/** "lundi matin et soir, jeudi toute la journée"; nothing when no slot is named. */
export function slotsInWords(slots: readonly string[]): string | undefined {
  const said = DAYS.map((day) => dayInWords(day, slots)).filter(Boolean);
  return said.length === 0 ? undefined : said.join(', ');
}

function dayInWords(day: (typeof DAYS)[number], slots: readonly string[]): string | undefined {
  const halves = HALVES.filter((half) => slots.includes(`${day}_${half}`));
  if (halves.length === 0) return undefined;
  if (halves.length === HALVES.length) return `${fr.days[day]} ${fr.halves.all}`;
  const words = new Intl.ListFormat('fr-FR').format(halves.map((half) => fr.halves[half]));
  return `${fr.days[day]} ${words}`;
}
