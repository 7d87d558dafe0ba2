import { query } from '../api/http.ts';

export interface Followed {
  commune: string;
  place: string;
  theme: string;
}

/** Where the public agenda is followed, of all or of what was chosen. */
export function publicAddress(origin: string, slug: string, { commune, place, theme }: Followed) {
  return `${origin}/${slug}/agenda.ics${query({ commune, lieu: place.trim(), theme })}`;
}

/** The same address as phones and calendar programs open it by themselves. */
export function webcal(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}
