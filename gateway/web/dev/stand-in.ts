import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import type { Answer, Call, Delivery, ImportJob, Volunteer } from '../src/api/types.ts';
import { fold } from '../src/kit/fold.ts';
import { answers, calls, communes, SKILL_LABELS, volunteers } from './people.ts';

/**
 * Stands in for the gateway while the pages are drawn: the same paths, invented people, no rule of
 * the trade.
 */
export function standInServices(): Plugin {
  return {
    name: 'stand-in-services',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url ?? '/';
        if (path.startsWith('/oauth2/')) return redirect(response, '/app/');
        if (path === '/logout') return reply(response, 204, undefined, { Location: '/app/' });
        if (!path.startsWith('/api/v1/')) return next();
        answer(request, response).catch((cause) => reply(response, 500, { title: String(cause) }));
      });
    },
  };
}

const store = { volunteers, calls, answers, jobs: new Map<string, ImportJob>() };
const empty = process.env.EMPTY === '1';
if (empty) {
  store.volunteers = [];
  store.calls = [];
}

function reply(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  response.setHeader('Content-Type', type);
  response.end(body === undefined ? '' : JSON.stringify(body));
}

function redirect(response: ServerResponse, to: string) {
  response.statusCode = 302;
  response.setHeader('Location', to);
  response.end();
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
}

const problem = (status: number, title: string, extra: object = {}) => ({
  status,
  title,
  ...extra,
});

async function answer(request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const method = request.method ?? 'GET';
  if (url.pathname === '/api/v1/me') return reply(response, 200, me());
  const [, , , , resource = '', id, action, last] = url.pathname.split('/');
  const raw = method === 'GET' ? '' : await readBody(request);
  const text = Buffer.from(raw, 'latin1').toString('utf8');
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  const route = { url, method, id, action, last, body, raw, request, response };
  if (resource === 'communes') return communesRoute(route);
  if (resource === 'volunteers' && id === 'imports') return importsRoute(route);
  if (resource === 'volunteers') return volunteersRoute(route);
  if (resource === 'calls') return callsRoute(route);
  if (resource === 'deliveries') return deliveriesRoute(route);
  return reply(response, 404, problem(404, 'Introuvable'));
}

interface Route {
  url: URL;
  method: string;
  id?: string;
  action?: string;
  last?: string;
  body: Record<string, unknown>;
  raw: string;
  request: IncomingMessage;
  response: ServerResponse;
}

function me() {
  const clunisois = {
    slug: 'clunisois',
    siren: '200040293',
    name: 'CC du Clunisois',
    houseName: 'France services de Cluny',
    phone: '03 53 01 00 41',
    colours: { accent: '#0f5c5c', secondary: '#85560b' },
    roles: ['coordinator'],
    scopes: [],
  };
  const mauriac = {
    slug: 'mauriac',
    siren: '241500271',
    name: 'CC du Pays de Mauriac',
    houseName: 'France services de Mauriac',
    phone: '04 65 71 00 15',
    colours: { accent: '#6b3f1d', secondary: '#0f5c5c' },
    roles: ['adviser'],
    scopes: [],
  };
  return {
    subject: 's',
    name: 'Élise Bonnardot-Delacroix',
    email: 'coordo@clunisois.example',
    kind: 'USER',
    platformAdmin: false,
    tenants: process.env.TENANTS === '2' ? [clunisois, mauriac] : [clunisois],
  };
}

function communesRoute({ url, response }: Route) {
  const q = fold(url.searchParams.get('q') ?? '');
  const items = communes.filter((c) => fold(c.name).includes(q) || c.insee === q);
  reply(response, 200, { items: q ? items.slice(0, 12) : items.filter((c) => c.inTenant) });
}

function page<T>(items: T[], url: URL) {
  const from = Number(url.searchParams.get('after') || 0);
  const limit = Number(url.searchParams.get('limit') || 50);
  const next = from + limit < items.length ? String(from + limit) : null;
  const total = url.searchParams.get('count') === 'true' ? { total: items.length } : {};
  return { items: items.slice(from, from + limit), next, ...total };
}

function matching(url: URL): Volunteer[] {
  const read = (name: string) => url.searchParams.get(name) ?? '';
  const words = fold(read('q')).split(' ').filter(Boolean);
  return store.volunteers.filter(
    (v) =>
      words.every((w) => fold(`${v.firstName} ${v.lastName} ${v.email} ${v.phone}`).includes(w)) &&
      (!read('commune') || v.commune?.insee === read('commune')) &&
      (!read('skill') || v.skills.some((s) => s.code === read('skill'))) &&
      (!read('consent') || v.consent.state === read('consent')),
  );
}

function volunteersRoute({ url, method, id, body, request, response }: Route) {
  if (!id && method === 'GET') return reply(response, 200, page(matching(url), url));
  if (!id) return saveVolunteer(body, undefined, response);
  const found = store.volunteers.find((v) => v.id === id);
  if (!found) return reply(response, 404, problem(404, 'Fiche introuvable'));
  if (method === 'GET') return reply(response, 200, found, { ETag: `"${found.version}"` });
  if (request.headers['if-match'] !== `"${found.version}"`)
    return reply(response, 412, problem(412, 'Cette fiche a changé entre-temps'));
  if (method === 'PUT') return saveVolunteer(body, found, response);
  store.volunteers = store.volunteers.filter((v) => v !== found);
  return reply(response, 204);
}

function saveVolunteer(
  body: Record<string, unknown>,
  found: Volunteer | undefined,
  response: ServerResponse,
) {
  const errors = [];
  if (!body.lastName) errors.push({ pointer: '/lastName', message: 'Indiquez le nom.' });
  if (body.email && !String(body.email).includes('@'))
    errors.push({ pointer: '/email', message: 'Cette adresse ne peut pas recevoir de courriel.' });
  if (errors.length > 0)
    return reply(response, 422, problem(422, 'La fiche n’est pas enregistrée', { errors }));
  const commune = communes.find((c) => c.insee === body.commune);
  const saved = {
    ...(found ?? { id: randomUUID(), askedThisMonth: 0, household: false }),
    ...body,
    commune,
    skills: ((body.skills as string[]) ?? []).map((code) => ({ code, label: SKILL_LABELS[code] })),
    version: (found?.version ?? 0) + 1,
  } as Volunteer;
  if (found) Object.assign(found, saved);
  else store.volunteers.unshift(saved);
  return reply(response, found ? 200 : 201, saved, { ETag: `"${saved.version}"` });
}

function importsRoute({ url, method, action, raw, response }: Route) {
  if (method === 'POST') return startImport(url, raw, response);
  const job = store.jobs.get(action ?? '');
  return job ? reply(response, 200, job) : reply(response, 404, problem(404, 'Import introuvable'));
}

function startImport(url: URL, raw: string, response: ServerResponse) {
  if (raw.includes('.xls"'))
    return reply(
      response,
      415,
      problem(415, 'Ce format n’est pas lu', {
        detail: 'Les classeurs .xls d’avant 2007 ne sont pas lus.',
        hint: 'Dans Excel, choisissez « Enregistrer sous », puis « Classeur Excel (.xlsx) ».',
      }),
    );
  const dryRun = raw.includes('name="dryRun"\r\n\r\ntrue');
  const job: ImportJob = {
    id: randomUUID(),
    state: 'RUNNING',
    fileName: 'Suivi actions hors les murs 2026.xlsx',
    dryRun,
    progress: { done: 0, total: 431 },
    sheets: [],
    startedAt: new Date().toISOString(),
  };
  store.jobs.set(job.id, job);
  const step = setInterval(() => {
    job.progress.done = Math.min(431, job.progress.done + 60);
    if (job.progress.done < 431) return;
    clearInterval(step);
    Object.assign(job, { state: 'DONE', sheets: [sheet()] });
  }, 250);
  const location = `${url.pathname}/${job.id}`;
  reply(response, 202, { id: job.id }, { Location: location });
}

function sheet() {
  const rejected = [
    [
      79,
      'Courriel',
      'mme.durand@',
      'Cette adresse est incomplète : il manque ce qui suit l’arobase.',
    ],
    [152, 'Courriel', 'paul.martin orange.fr', 'Cette adresse n’a pas d’arobase.'],
    [335, 'Courriel', '', 'Ni courriel ni téléphone : on ne pourrait pas joindre cette personne.'],
  ] as const;
  const warnings = [
    [58, 'Téléphone', '6 12 34', 'Ce numéro est incomplet : la fiche est créée sans téléphone.'],
    [201, 'Courriel', 'famille.petit@orange.example', 'Deux personnes partagent cette adresse.'],
  ] as const;
  const note = ([row, column, value, message]: readonly [number, string, string, string]) => ({
    row,
    column,
    value,
    message,
    code: 'x',
  });
  return {
    name: 'Bénévoles',
    kind: 'VOLUNTEERS',
    rows: 430,
    created: 424,
    updated: 0,
    duplicates: 3,
    rejected: rejected.map(note),
    warnings: warnings.map(note),
  };
}

function callsRoute(route: Route) {
  const { url, method, id, action, body, response } = route;
  if (!id && method === 'GET') {
    const state = url.searchParams.get('state');
    return reply(
      response,
      200,
      page(
        store.calls.map(counted).filter((c) => !state || c.state === state),
        url,
      ),
    );
  }
  if (!id) return openCall(body, response);
  if (id === 'preview') return setTimeout(() => preview(body, response), 150);
  const call = store.calls.find((c) => c.id === id);
  if (!call) return reply(response, 404, problem(404, 'Appel introuvable'));
  if (action === 'events') return events(call, route);
  if (action === 'answers' && method === 'POST') return noteAnswer(call, body, response);
  if (action === 'answers') return reply(response, 200, { items: of(call), next: null });
  if (action === 'close') Object.assign(call, { state: 'CLOSED' });
  if (action === 'cancel') Object.assign(call, { state: 'CANCELLED', cancelReason: body.reason });
  if (action === 'outcome') call.outcome = body as unknown as Call['outcome'];
  return reply(response, 200, counted(call), { ETag: '"1"' });
}

const of = (call: Call): Answer[] => {
  const known = store.answers.get(call.id) ?? [];
  store.answers.set(call.id, known);
  return known;
};

function counted(call: Call): Call {
  const found = of(call);
  const count = (test: (a: Answer) => boolean) => found.filter(test).length;
  call.accepted = count((a) => a.place === 'ACCEPTED');
  call.waiting = count((a) => a.place === 'WAITING');
  call.declined = count((a) => a.answer === 'NO');
  call.maybe = count((a) => a.answer === 'MAYBE');
  if (call.state === 'OPEN' && call.accepted >= call.helpersNeeded) call.state = 'FILLED';
  return call;
}

function events(call: Call, { request, response }: Route) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const step = setInterval(() => {
    const moved = Math.min(call.deliveries.pending, 37);
    call.deliveries.pending -= moved;
    call.deliveries.sent += moved;
    if (process.env.LIVE === '1' && of(call).length < 40) arrive(call);
    response.write(`data: ${JSON.stringify(counted(call))}\n\n`);
  }, 1500);
  request.on('close', () => clearInterval(step));
}

function arrive(call: Call) {
  const v = store.volunteers[(of(call).length * 17 + 5) % store.volunteers.length];
  const value = (['NO', 'YES', 'NO', 'MAYBE', 'YES', 'NO'] as const)[of(call).length % 6] ?? 'NO';
  if (v) place(call, v, value, 'LINK');
}

function place(call: Call, v: Volunteer, answer: Answer['answer'], via: Answer['via']) {
  const others = of(call).filter((a) => a.volunteerId !== v.id);
  const full = others.filter((a) => a.place === 'ACCEPTED').length >= call.helpersNeeded;
  const given: Answer = {
    volunteerId: v.id,
    firstName: v.firstName,
    lastName: v.lastName,
    phone: v.phone,
    email: v.email,
    commune: v.commune,
    answer,
    place: answer !== 'YES' ? 'NONE' : full ? 'WAITING' : 'ACCEPTED',
    position: full ? others.filter((a) => a.place === 'WAITING').length + 1 : null,
    via,
    at: new Date().toISOString(),
  };
  store.answers.set(call.id, [...others, given]);
  return given;
}

function noteAnswer(call: Call, body: Record<string, unknown>, response: ServerResponse) {
  const v = store.volunteers.find((found) => found.id === body.volunteerId);
  if (!v) return reply(response, 404, problem(404, 'Fiche introuvable'));
  const given = place(call, v, body.answer as Answer['answer'], body.via as Answer['via']);
  return reply(response, 200, given);
}

function openCall(body: Record<string, unknown>, response: ServerResponse) {
  if (!body.title)
    return reply(
      response,
      422,
      problem(422, 'L’appel n’est pas parti', {
        errors: [{ pointer: '/title', message: 'Dites en quelques mots de quoi il s’agit.' }],
      }),
    );
  const call = {
    ...body,
    id: randomUUID(),
    state: 'OPEN',
    recipients: 402,
    createdAt: new Date().toISOString(),
    deliveries: { pending: 402, sent: 0, failed: 0, bounced: 0 },
    excluded: { noConsent: 19, cap: 12, busy: 1, noAddress: 3 },
  } as unknown as Call;
  store.calls.unshift(counted(call));
  reply(response, 201, call, { Location: `/api/v1/clunisois/calls/${call.id}`, ETag: '"1"' });
}

function preview(body: Record<string, unknown>, response: ServerResponse) {
  const audience = (body.audience ?? {}) as { communes?: string[]; skills?: string[] };
  const asked = store.volunteers.filter(
    (v) =>
      v.consent.state === 'GIVEN' &&
      (!audience.communes || audience.communes.includes(v.commune?.insee ?? '')) &&
      (!audience.skills || v.skills.some((s) => audience.skills?.includes(s.code))),
  );
  const waves = body.waves as { size: number; everyMinutes: number } | undefined;
  const planned = waves && {
    waves: Array.from({ length: Math.ceil(asked.length / waves.size) }, (_, i) => ({
      at: new Date(Date.now() + i * waves.everyMinutes * 60000).toISOString(),
      size: Math.min(waves.size, asked.length - i * waves.size),
    })),
  };
  const text = `${body.message}`;
  const warnings = [];
  if (/\d{2}[ .]?\d{2}[ .]?\d{2}/.test(text))
    warnings.push({ code: 'phone-in-text', message: 'Ce texte contient un numéro de téléphone.' });
  if (/\b(rue|avenue|impasse)\b/.test(text))
    warnings.push({ code: 'street-in-text', message: 'Ce texte semble contenir une adresse.' });
  reply(response, 200, {
    recipients: asked.length,
    excluded: { noConsent: 19, cap: body.liftCap ? 0 : 12, busy: 1, noAddress: 3 },
    ...planned,
    atCapAfter: Math.round(asked.length * 0.31),
    sample: asked.slice(0, 5).map((v) => ({
      firstName: v.firstName,
      initial: v.lastName[0],
      commune: v.commune?.name,
    })),
    warnings,
  });
}

function deliveriesRoute({ url, response }: Route) {
  const call = store.calls.find((c) => c.id === url.searchParams.get('callId'));
  const wanted = url.searchParams.get('state');
  const all = store.volunteers
    .filter((v) => v.email)
    .slice(0, call?.recipients ?? 0)
    .map((v, i) => delivery(v, i, call));
  reply(
    response,
    200,
    page(
      all.filter((d) => !wanted || d.state === wanted),
      url,
    ),
  );
}

function delivery(v: Volunteer, i: number, call?: Call): Delivery {
  const failed = i % 131 === 7;
  const bounced = i % 190 === 11;
  return {
    id: `d${i}`,
    callId: call?.id,
    recipient: { name: `${v.firstName} ${v.lastName}`, address: v.email ?? '' },
    channel: 'EMAIL',
    template: 'call-for-help',
    state: failed ? 'FAILED' : bounced ? 'BOUNCED' : 'SENT',
    attempts: failed ? 5 : 1,
    lastAnswer: failed
      ? '452 4.2.2 Mailbox full'
      : bounced
        ? '550 5.1.1 User unknown'
        : '250 2.0.0 OK',
    createdAt: call?.createdAt ?? '',
    updatedAt: call?.createdAt ?? '',
    version: 3,
  };
}
