import { useQuery } from '@tanstack/react-query';
import { forgetDay } from '../my-day/offline.ts';
import { csrfToken, get, send } from './http.ts';
import type { Me } from './types.ts';

const RETURN = 'parvis.return';
const TRIED = 'parvis.signing-in';
const LOOP_MILLIS = 15_000;

/** Leaves for the sign-in page, unless that was just tried: then the page says what is wrong. */
export function signInOnce() {
  const last = Number(sessionStorage.getItem(TRIED) ?? 0);
  if (Date.now() - last > LOOP_MILLIS) signIn();
}

/** Leaves for the sign-in page; the address of the present page is found again afterwards. */
export function signIn() {
  sessionStorage.setItem(TRIED, String(Date.now()));
  const here = location.pathname + location.search;
  sessionStorage.setItem(RETURN, here);
  location.assign('/oauth2/authorization/keycloak');
}

/** The page that was left to sign in, once, as a path under /app. */
export function takeReturn(): string | null {
  const left = sessionStorage.getItem(RETURN);
  sessionStorage.removeItem(RETURN);
  return left?.startsWith('/app/') ? left.slice('/app'.length) : null;
}

/** Ends the session here, then at the identity provider: a form, for the browser to follow there. */
export async function signOut() {
  await forgetDay();
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/logout';
  const token = document.createElement('input');
  token.name = '_csrf';
  token.value = masked(csrfToken() ?? '');
  form.append(token);
  document.body.append(form);
  form.submit();
}

/** The token as the gateway reads it in a form: random bytes, then the token under them. */
export function masked(token: string): string {
  const bytes = new TextEncoder().encode(token);
  const random = crypto.getRandomValues(new Uint8Array(bytes.length));
  const hidden = bytes.map((byte, at) => byte ^ (random[at] ?? 0));
  const text = String.fromCharCode(...random, ...hidden);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_');
}

/** Who is signed in right now, as the gateway knows it. */
export async function whoIsHere(): Promise<Me> {
  return (await send<Me>('GET', '/api/v1/me', { fresh: true })).body;
}

export function useMe() {
  return useQuery({
    queryKey: ['me'],
    networkMode: 'always',
    queryFn: ({ signal }) => get<Me>('/api/v1/me', signal),
    staleTime: 5 * 60_000,
  });
}
