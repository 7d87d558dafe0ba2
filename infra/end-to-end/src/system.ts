import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The running system under test: its own home and ports, beside whatever else runs here. */
export const root = resolve(import.meta.dirname, '../../..');

const ports = {
  PARVIS_PORT: '18080',
  PARVIS_KEYCLOAK_PORT: '18180',
  PARVIS_KAFKA_PORT: '19092',
  PARVIS_MONGODB_PORT: '37017',
  PARVIS_MAILBOX_PORT: '11025',
  PARVIS_MAILBOX_PAGE_PORT: '18025',
  PARVIS_SERVICES_PORT: '18101',
};

const env: NodeJS.ProcessEnv = {
  ...ports,
  PARVIS_HOME: resolve(import.meta.dirname, '../target/home'),
  // sites that tests follow listen on this machine
  PARVIS_OUTSIDE_ANYWHERE: 'true',
  ...process.env,
};

export type PartName =
  | 'gateway'
  | 'keycloak'
  | 'kafka'
  | 'mongodb'
  | 'mailbox'
  | 'actions-service'
  | 'partners-service'
  | 'volunteers-service'
  | 'notifications-service';

export interface Part {
  name: PartName;
  state: 'UP' | 'STARTING' | 'DOWN' | 'EXTERNAL';
  url: string;
  pid: number;
  rssBytes: number;
}

export function parvis(...command: string[]): string {
  return execFileSync(resolve(root, 'parvis'), command, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
}

export function status(): { base: string; parts: Part[] } {
  return JSON.parse(parvis('status', '--json'));
}

export function part(name: PartName): Part {
  const found = status().parts.find((it) => it.name === name);
  if (!found) throw new Error(`no part is called ${name}`);
  return found;
}

/** What `kill -9` does: no goodbye, nothing flushed. */
export function killHard(name: PartName): void {
  process.kill(part(name).pid, 'SIGKILL');
}

let found: { base: string; keycloak: string; mailbox: string } | undefined;

/** Addresses of the parts that tests talk to; they stay the same for a whole run. */
export function addresses() {
  found ??= {
    base: status().base,
    keycloak: part('keycloak').url,
    mailbox: `http://127.0.0.1:${env.PARVIS_MAILBOX_PAGE_PORT}`,
  };
  return found;
}
