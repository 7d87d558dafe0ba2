// Lets "Ma journée" and the home visit of who makes it open where there is no network: keeps the
// files that draw them, who is signed in, the dates of the day, the team and the visit; nothing
// else, and names no longer than the day. The pages wipe the cache of the day when someone signs out.
const FILES = 'parvis-files';
const DAY = 'parvis-day';
const DOCUMENT = '/app/';
const PATIENCE_MILLIS = 6000;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), forgetOtherDays()]));
});

/** The page names the files that it was drawn with. */
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (url.pathname.startsWith(DOCUMENT)) event.respondWith(fresh(request, FILES, DOCUMENT));
  } else if (url.pathname.startsWith('/app/assets/')) {
    event.respondWith(kept(request));
  } else if (request.cache !== 'no-store') {
    const how = howKept(url);
    if (how) event.respondWith(ofTheDay(request, how));
  }
});

/** Under which address an answer is kept for the day, and which answers are; undefined for none. */
function howKept(url) {
  const [, , , , resource = '', id] = url.pathname.split('/');
  if (url.pathname === '/api/v1/me') return { key: url.href, keeps: always };
  if (!url.pathname.startsWith('/api/v1/')) return undefined;
  if (resource === 'my-day' && url.searchParams.get('date') >= today())
    return { key: url.href, keeps: always };
  if (resource === 'home-visits' && id) return { key: dated(url), keeps: isOwnVisit };
  if ((resource === 'home-visits' || resource === 'team') && !id)
    return { key: dated(url), keeps: always };
  return undefined;
}

async function always() {
  return true;
}

/** What is said of a resident stays on the phone of who goes there, on no other. */
async function isOwnVisit(response) {
  return (await response.json()).goes === true;
}

function dated(url) {
  const kept = new URL(url);
  kept.searchParams.set('date', today());
  return kept.href;
}

async function ofTheDay(request, { key, keeps }) {
  await forgetOtherDays();
  return fresh(request, DAY, key, keeps);
}

/** A file's name says what is in it, so the copy is as good as the original. */
async function kept(request) {
  return (await caches.match(request, { cacheName: FILES })) ?? fetch(request);
}

/** From the network, and from the copy where there is none, or where it does not answer. */
async function fresh(request, cacheName, key, keeps = always) {
  const cache = await caches.open(cacheName);
  const copy = await cache.match(key);
  const answer = fetch(request).then(async (response) => {
    const stays = response.status === 200 && !response.redirected;
    if (stays && (await keeps(response.clone()))) await cache.put(key, response.clone());
    return response;
  });
  if (!copy) return answer;
  return Promise.race([answer.catch(() => copy), after(PATIENCE_MILLIS, copy)]);
}

function after(millis, value) {
  return new Promise((done) => setTimeout(() => done(value), millis));
}

async function keep(files) {
  const cache = await caches.open(FILES);
  const wanted = new Set([DOCUMENT, ...files].map((path) => new URL(path, self.location).href));
  const known = new Set((await cache.keys()).map((request) => request.url));
  await Promise.all([...known].filter((url) => !wanted.has(url)).map((url) => cache.delete(url)));
  await Promise.all([...wanted].filter((url) => !known.has(url)).map((url) => cache.add(url)));
}

async function forgetOtherDays() {
  const cache = await caches.open(DAY);
  const days = (await cache.keys()).filter((request) => {
    const date = new URL(request.url).searchParams.get('date');
    return date !== null && date < today();
  });
  await Promise.all(days.map((request) => cache.delete(request)));
}

function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
