/** A number as it is typed, with a comma; null where it is none, for the service to say. */
export function numberOf(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  const value = Number(text);
  return text === '' || Number.isNaN(value) ? null : value;
}

export const typedNumber = (value: number) => String(value).replace('.', ',');

/** Minutes of road for so many kilometres as the crow flies; undefined while it cannot be told. */
export function minutesFor(km: number, factor: number | null, kmPerHour: number | null) {
  if (!factor || !kmPerHour || factor < 1 || kmPerHour < 1) return undefined;
  return Math.ceil(((km * factor) / kmPerHour) * 60);
}
