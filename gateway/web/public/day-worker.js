// Lets "Ma journée" open where there is no network: keeps the files that draw it, who is signed in,
// and the dates of the day; nothing else, and names no longer than the day. The pages wipe the
// cache of the day when someone signs out.
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
  } else if (isOfTheDay(url) && request.cache !== 'no-store') {
    event.respondWith(ofTheDay(request));
  }
});

function isOfTheDay(url) {
  return (
    url.pathname === '/api/v1/me' ||
    (/^\/api\/v1\/[^/]+\/my-day$/.test(url.pathname) && url.searchParams.get('date') >= today())
  );
}

async function ofTheDay(request) {
  await forgetOtherDays();
  return fresh(request, DAY, request.url);
}

/** A file's name says what is in it, so the copy is as good as the original. */
async function kept(request) {
  return (await caches.match(request, { cacheName: FILES })) ?? fetch(request);
}

/** From the network, and from the copy where there is none, or where it does not answer. */
async function fresh(request, cacheName, key) {
  const cache = await caches.open(cacheName);
  const copy = await cache.match(key);
  const answer = fetch(request).then(async (response) => {
    if (response.status === 200 && !response.redirected) await cache.put(key, response.clone());
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
