import { addresses } from './system.ts';

export type Account =
  | 'coordo@clunisois.example'
  | 'conseil@clunisois.example'
  | 'partenaire@clunisois.example'
  | 'coordo@mauriac.example'
  | 'admin@parvis.example';

/** An access token, as a script of this installation would get it. */
export async function tokenOf(account: Account): Promise<string> {
  return token({
    grant_type: 'password',
    client_id: 'parvis-local',
    username: account,
    password: 'parvis',
    scope: 'openid organization:*',
  });
}

export async function tokenOfProgram(client: string, secret: string): Promise<string> {
  return token({ grant_type: 'client_credentials', client_id: client, client_secret: secret });
}

async function token(form: Record<string, string>): Promise<string> {
  const answer = await fetch(
    `${addresses().keycloak}/realms/parvis/protocol/openid-connect/token`,
    { method: 'POST', body: new URLSearchParams(form) },
  );
  if (!answer.ok) throw new Error(`no token: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { access_token: string }).access_token;
}
