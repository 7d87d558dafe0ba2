import { useQuery } from '@tanstack/react-query';
import { get, send } from './http.ts';
import type { Me } from './types.ts';

const RETURN = 'parvis.return';

/** Leaves for the sign-in page; the address of the present page is found again afterwards. */
export function signIn() {
  const here = location.pathname + location.search;
  sessionStorage.setItem(RETURN, here);
  location.assign(`/oauth2/authorization/keycloak?returnTo=${encodeURIComponent(here)}`);
}

/** The page that was left to sign in, once, as a path under /app. */
export function takeReturn(): string | null {
  const left = sessionStorage.getItem(RETURN);
  sessionStorage.removeItem(RETURN);
  return left?.startsWith('/app/') ? left.slice('/app'.length) : null;
}

/** Ends the session here and at the identity provider, whose address the answer names. */
export async function signOut() {
  const { location: next } = await send('POST', '/logout');
  location.assign(next ?? '/');
}

export function useMe() {
  return useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => get<Me>('/api/v1/me', signal),
    staleTime: 5 * 60_000,
  });
}
