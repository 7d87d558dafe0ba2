import { useEffect, useState } from 'react';

interface Kept<T> {
  value: T;
  at: string;
}

const MAX_AGE_MILLIS = 7 * 24 * 3600_000;

export function readDraft<T>(storage: Storage, key: string): Kept<T> | undefined {
  try {
    const kept = JSON.parse(storage.getItem(key) ?? '') as Kept<T>;
    return Date.now() - Date.parse(kept.at) < MAX_AGE_MILLIS ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function dropDraft(storage: Storage, key: string) {
  storage.removeItem(key);
}

/** Keeps what is being typed, half a second after the last key; answers when it was last kept. */
export function useDraft<T>(storage: Storage, key: string, value: T, dirty: boolean) {
  const [keptAt, setKeptAt] = useState<string>();
  const text = JSON.stringify(value);
  useEffect(() => {
    if (!dirty) return;
    const timer = setTimeout(() => {
      const at = new Date().toISOString();
      storage.setItem(key, `{"at":"${at}","value":${text}}`);
      setKeptAt(at);
    }, 500);
    return () => clearTimeout(timer);
  }, [storage, key, text, dirty]);
  return keptAt;
}

/** The value as it was once it has stood still for a while. */
export function useSettled<T>(value: T, millis: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), millis);
    return () => clearTimeout(timer);
  }, [value, millis]);
  return settled;
}
