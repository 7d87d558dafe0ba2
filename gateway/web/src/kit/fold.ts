/** A text as it is searched: without accents, hyphens, apostrophes or capitals, "st" in full. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-’']/g, ' ')
    .toLowerCase()
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim();
}
