const DAY = 'parvis-day';

/** From now on the pages of a day outside open without network: their files are kept by the worker. */
export async function openWithoutNetwork() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await Promise.all([import('./my-day.tsx'), import('../visits/detail.tsx')]);
  await navigator.serviceWorker.register('/app/day-worker.js');
  const { active } = await navigator.serviceWorker.ready;
  const files = performance
    .getEntriesByType('resource')
    .map((entry) => new URL(entry.name))
    .filter((url) => url.origin === location.origin && url.pathname.startsWith('/app/assets/'))
    .map((url) => url.pathname);
  active?.postMessage({ keep: [...new Set(files)] });
}

/** Nobody reads on this device any more who was expected today. */
export async function forgetDay() {
  if ('caches' in window) await caches.delete(DAY);
}
