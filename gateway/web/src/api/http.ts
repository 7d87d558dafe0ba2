import { fr } from '../fr.ts';
import type { Problem } from './types.ts';

/** A request that was not granted: the service said why, or nobody answered (status 0). */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title ?? fr.errors.unknown);
    this.problem = problem;
  }
  get status() {
    return this.problem.status;
  }
}

export interface Reply<T> {
  body: T;
  etag: string | null;
  location: string | null;
}

interface Sending {
  json?: unknown;
  form?: FormData;
  etag?: string | null;
  key?: string;
  /** Why somebody or something may be in two places after all; the coordinator's to say. */
  despite?: string;
  signal?: AbortSignal;
  /** From the service itself, never from a copy that is kept for want of network. */
  fresh?: boolean;
}

/** The token that proves a request came from these pages. */
export function csrfToken(): string | undefined {
  const cookie = document.cookie.split('; ').find((found) => found.startsWith('XSRF-TOKEN='));
  return cookie && decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}

function headers(method: string, { json, etag, key, despite }: Sending): Headers {
  const set = new Headers({ Accept: 'application/json' });
  if (json !== undefined) set.set('Content-Type', 'application/json');
  if (etag) set.set('If-Match', etag);
  if (key) set.set('Idempotency-Key', key);
  if (despite) set.set('Clash-Override', encodeURIComponent(despite));
  const token = method === 'GET' ? undefined : csrfToken();
  if (token) set.set('X-XSRF-TOKEN', token);
  return set;
}

/** Sends one request and reads its JSON answer; anything but a success is thrown as Refused. */
export async function send<T>(method: string, path: string, sending: Sending = {}) {
  const response = await fetch(path, {
    method,
    headers: headers(method, sending),
    body: sending.form ?? (sending.json === undefined ? undefined : JSON.stringify(sending.json)),
    signal: sending.signal,
    credentials: 'same-origin',
    cache: sending.fresh ? 'no-store' : 'default',
  }).catch((cause: unknown) => {
    if (sending.signal?.aborted) throw cause;
    throw new Refused({ status: 0, title: fr.errors.unreachable, hint: fr.errors.unreachableHint });
  });
  if (!response.ok) throw new Refused(await readProblem(response));
  const reply: Reply<T> = {
    body: (await readJson(response)) as T,
    etag: response.headers.get('ETag'),
    location: response.headers.get('Location'),
  };
  return reply;
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

async function readProblem(response: Response): Promise<Problem> {
  const known = (await readJson(response).catch(() => undefined)) as Partial<Problem> | undefined;
  return { title: fr.errors.ofStatus(response.status), ...known, status: response.status };
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await send<T>('GET', path, { signal })).body;
}

/** "?a=1&b=2" without the empty ones, or "". */
export function query(parameters: Record<string, string | number | boolean | null | undefined>) {
  const set = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '') set.set(name, String(value));
  }
  return set.size === 0 ? '' : `?${set}`;
}
