const THIN = '\u202f';
const FIXED = '\u00a0';

/** Sets the spaces that French typography wants unbreakable. */
export function typographic(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${THIN}$1`)
    .replace(/ ([:»])/g, `${FIXED}$1`)
    .replace(/« /g, `«${FIXED}`)
    .replace(/(\d) (h|min|s|mo|km)(?![\p{L}])/giu, `$1${FIXED}$2`)
    .replace(/ h (\d\d)(?!\d)/g, ` h${FIXED}$1`)
    .replace(/\u00a0h (\d\d)(?!\d)/g, `${FIXED}h${FIXED}$1`)
    .replace(/'/g, '’');
}

type Catalogue = { [key: string]: unknown };

/** The same catalogue with every text, and every text a function of it gives, set in French. */
export function setInFrench<T extends Catalogue>(catalogue: T): T {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [key, setValue(value)]),
  ) as T;
}

function setValue(value: unknown): unknown {
  if (typeof value === 'string') return typographic(value);
  if (typeof value === 'function') return (...args: unknown[]) => setValue(value(...args));
  if (Array.isArray(value)) return value.map(setValue);
  if (value !== null && typeof value === 'object') return setInFrench(value as Catalogue);
  return value;
}
