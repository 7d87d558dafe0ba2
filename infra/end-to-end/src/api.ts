import { addresses } from './system.ts';
import { type Account, tokenOf } from './tokens.ts';

export interface Answered<T = unknown> {
  status: number;
  headers: Headers;
  body: T;
}

/** The API of one tenant, as one person calls it. */
export class Api {
  private readonly token: string;
  private readonly tenant: string;

  private constructor(token: string, tenant: string) {
    this.token = token;
    this.tenant = tenant;
  }

  static async as(account: Account, tenant = 'clunisois'): Promise<Api> {
    return new Api(await tokenOf(account), tenant);
  }

  static with(token: string, tenant = 'clunisois'): Api {
    return new Api(token, tenant);
  }

  get<T = unknown>(path: string): Promise<Answered<T>> {
    return this.send('GET', path);
  }

  post<T = unknown>(path: string, body?: unknown, headers: Record<string, string> = {}) {
    return this.send<T>('POST', path, body, headers);
  }

  async upload<T = unknown>(path: string, name: string, bytes: Buffer, dryRun = false) {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(bytes)]), name);
    form.set('dryRun', String(dryRun));
    return this.send<T>('POST', path, form);
  }

  send<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered<T>> {
    return body === undefined || body instanceof FormData
      ? this.sendBody<T>(method, path, body, headers)
      : this.sendRaw<T>(method, path, JSON.stringify(body), headers);
  }

  /** Sends this text as JSON, be it JSON or not. */
  sendRaw<T = unknown>(
    method: string,
    path: string,
    text: string,
    headers: Record<string, string> = {},
  ): Promise<Answered<T>> {
    return this.sendBody<T>(method, path, text, { 'content-type': 'application/json', ...headers });
  }

  private async sendBody<T>(
    method: string,
    path: string,
    body: string | FormData | undefined,
    headers: Record<string, string>,
  ): Promise<Answered<T>> {
    const response = await fetch(this.url(path), {
      method,
      headers: { authorization: `Bearer ${this.token}`, accept: 'application/json', ...headers },
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text ? JSON.parse(text) : text) as T,
    };
  }

  private url(path: string): string {
    const { base } = addresses();
    return path.startsWith('/api/') ? base + path : `${base}/api/v1/${this.tenant}${path}`;
  }
}
