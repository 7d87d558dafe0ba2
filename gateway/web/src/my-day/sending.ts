import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { Refused, send } from '../api/http.ts';
import { whoIsHere } from '../api/session.ts';
import { useTenant } from '../frame/tenant.ts';
import { batches, drop, keep, type Noted, note, noted } from './queue.ts';

const AFTER_A_PRESS_MILLIS = 1_200;
const AGAIN_MILLIS = 20_000;
const NOT_YET = ['occurrence-not-begun', 'date-not-begun'];

let all = noted(localStorage);
const listeners = new Set<() => void>();

function changed() {
  const now = noted(localStorage);
  if (JSON.stringify(now) === JSON.stringify(all)) return;
  all = now;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  addEventListener('storage', changed);
  return () => {
    listeners.delete(tell);
    if (listeners.size === 0) removeEventListener('storage', changed);
  };
}

async function post(batch: Noted[]) {
  const [first] = batch;
  if (!first) return;
  const base = `/api/v1/${first.slug}`;
  const { what } = first;
  if (what.kind === 'attendance')
    await send('PUT', `${base}/bookings/${what.bookingId}/attendance`, {
      json: { attendance: what.attendance },
    });
  else if (what.kind === 'walk-in')
    await send('POST', `${base}/occurrences/${first.occurrenceId}/walk-ins`, {
      json: {},
      key: first.id,
    });
  else if (what.kind === 'sign')
    await send('POST', `${base}/home-visits/${what.visitId}/${what.how}`, {
      json: { clientId: first.id, at: first.at },
      key: first.id,
    });
  else if (what.kind === 'extend')
    await send('POST', `${base}/home-visits/${what.visitId}/extend`, {
      json: { expectedEnd: what.until },
      key: first.id,
    });
  else
    await send('POST', `${base}/outcomes/${first.occurrenceId}/counts`, {
      json: {
        counts: batch.map(({ id, at, what }) => ({
          id,
          at,
          deltas: what.kind === 'count' ? what.deltas : { met: 0 },
        })),
      },
    });
}

/** Whether the service will never take it as it is. */
function isRefusal(error: unknown): error is Refused {
  return (
    error instanceof Refused &&
    error.status >= 400 &&
    error.status < 500 &&
    ![401, 403, 408, 429].includes(error.status) &&
    !NOT_YET.includes(error.problem.code ?? '')
  );
}

async function sendBatch(batch: Noted[]) {
  try {
    await post(batch);
    for (const { id } of batch) drop(localStorage, id);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    for (const one of batch) keep(localStorage, { ...one, refused: error.message });
  }
}

/** Sends what waits, once, by one tab at a time, and only what the person noted who is here. */
async function sendAll(): Promise<boolean> {
  const sent = await navigator.locks.request('parvis-day', { ifAvailable: true }, async (lock) => {
    const waiting = noted(localStorage).filter((one) => !one.refused);
    if (!lock || waiting.length === 0) return false;
    const me = await whoIsHere();
    const mine = waiting.filter((one) => one.subject === me.subject);
    for (const batch of batches(mine)) await sendBatch(batch);
    return mine.length > 0;
  });
  changed();
  return sent;
}

/** What was noted on this phone and waits to be sent, and how to note more. */
export function useNoted(subject: string | undefined) {
  const { slug } = useTenant();
  const client = useQueryClient();
  const found = useSyncExternalStore(subscribe, () => all);
  const flush = useCallback(async () => {
    const sent = await sendAll().catch(() => false);
    if (sent)
      await Promise.all(
        ['my-day', 'outcome', 'outcomes', 'planning', 'occurrence', 'visits', 'visit'].map((kind) =>
          client.invalidateQueries({ queryKey: [slug, kind] }),
        ),
      );
  }, [client, slug]);
  useEffect(() => {
    if (found.length === 0) return;
    const soon = setTimeout(flush, AFTER_A_PRESS_MILLIS);
    const again = setInterval(flush, AGAIN_MILLIS);
    addEventListener('online', flush);
    return () => {
      clearTimeout(soon);
      clearInterval(again);
      removeEventListener('online', flush);
    };
  }, [found, flush]);
  const add = (occurrenceId: string, what: Noted['what']) => {
    if (!subject) return;
    note(localStorage, { subject, slug, occurrenceId, what });
    changed();
  };
  const giveUp = (ids: string[]) => {
    for (const id of ids) drop(localStorage, id);
    changed();
  };
  const again = (refused: Noted[]) => {
    for (const { refused: _, ...one } of refused) keep(localStorage, one);
    changed();
  };
  return { all: found, add, giveUp, again, flush };
}

function isOnline() {
  return navigator.onLine;
}

function watchNetwork(tell: () => void) {
  addEventListener('online', tell);
  addEventListener('offline', tell);
  return () => {
    removeEventListener('online', tell);
    removeEventListener('offline', tell);
  };
}

export function useOnline() {
  return useSyncExternalStore(watchNetwork, isOnline);
}
