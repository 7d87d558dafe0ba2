const format = new Intl.NumberFormat('fr-FR');
const plural = new Intl.PluralRules('fr-FR');
const enumeration = new Intl.ListFormat('fr-FR');

export const number = (value: number) => format.format(value);

/** "1 personne", "402 personnes": the number and its noun, never parted by a line break. */
export const many = (count: number, one: string, more: string) =>
  `${number(count)}\u00a0${either(count, one, more)}`;

export const either = (count: number, one: string, more: string) =>
  plural.select(count) === 'one' ? one : more;

export const list = (words: string[]) => enumeration.format(words);
