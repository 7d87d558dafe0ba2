import { beforeEach, describe, expect, it } from 'vitest';
import type { Counted } from '../api/types.ts';
import { NOBODY, newcomer, oneLess, plus, shown } from './figures.ts';
import { batches, drop, keep, type Noted, note, noted } from './queue.ts';

class Shelf implements Storage {
  [name: string]: unknown;
  get length() {
    return Object.keys(this).length;
  }
  clear() {
    for (const key of Object.keys(this)) delete this[key];
  }
  getItem(key: string) {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }
  key(at: number) {
    return Object.keys(this)[at] ?? null;
  }
  removeItem(key: string) {
    delete this[key];
  }
  setItem(key: string, value: string) {
    this[key] = value;
  }
}

let storage: Storage;
beforeEach(() => {
  storage = new Shelf();
});

function count(occurrenceId: string, met: number, newcomers = 0): Noted {
  return note(storage, {
    subject: 'lea',
    slug: 'clunisois',
    occurrenceId,
    what: { kind: 'count', deltas: { met, newcomers } },
  });
}

describe('the queue', () => {
  it('keeps what was noted in its order, whatever else is stored', () => {
    storage.setItem('parvis.house', 'clunisois');
    const first = count('thursday', 1);
    const second = count('thursday', 1);

    expect(noted(storage)).toEqual([first, second]);
    expect(first.id).not.toBe(second.id);
  });

  it('forgets only what was sent', () => {
    const first = count('thursday', 1);
    const second = count('thursday', 1);

    drop(storage, first.id);

    expect(noted(storage)).toEqual([second]);
  });

  it('remembers why something was refused', () => {
    const one = count('thursday', 1);

    keep(storage, { ...one, refused: 'annulée' });

    expect(noted(storage)).toEqual([{ ...one, refused: 'annulée' }]);
  });

  it('sends the counts of a date together and anything else by itself', () => {
    const a = count('thursday', 1);
    const b = count('friday', 1);
    const came = note(storage, {
      subject: 'lea',
      slug: 'clunisois',
      occurrenceId: 'thursday',
      what: { kind: 'attendance', bookingId: 'b', attendance: 'CAME' },
    });
    const c = count('thursday', 1);

    expect(batches([a, b, came, c])).toEqual([[a, c], [b], [came]]);
  });

  it('sends no more than the service takes at once', () => {
    const many = Array.from({ length: 201 }, () => count('thursday', 1));

    expect(batches(many).map((batch) => batch.length)).toEqual([200, 1]);
  });
});

describe('the figures shown', () => {
  const counted: Counted = { ...NOBODY, met: 5, newcomers: 2, tallies: [], version: 3 };

  it('are what was counted and what is still to be sent', () => {
    const pending = [count('thursday', 1, 1), count('thursday', 1), count('friday', 1)];

    expect(shown('thursday', counted, pending)).toMatchObject({ met: 7, newcomers: 3 });
    expect(shown('thursday', null, pending)).toMatchObject({ met: 2, newcomers: 1 });
  });

  it('count nothing twice that was received but is not forgotten yet', () => {
    const sent = count('thursday', 1);

    expect(shown('thursday', { ...counted, tallies: [sent.id] }, [sent]).met).toBe(5);
  });

  it('leave out what was refused', () => {
    expect(shown('thursday', counted, [{ ...count('thursday', 1), refused: 'annulée' }]).met).toBe(
      5,
    );
  });

  it('add up everything that can be said', () => {
    const more = {
      met: 1,
      ages: { FROM_70: 1 },
      communes: { '71137': 1 },
      themes: { sante: 1 },
      errands: { CAF: { solved: 1, followUp: 0, redirected: 0 } },
      withoutTransport: 1,
      needs: 1,
      minutes: 90,
    };

    expect(plus(plus(NOBODY, more), more)).toEqual({
      met: 2,
      newcomers: 0,
      ages: { FROM_70: 2 },
      communes: { '71137': 2 },
      themes: { sante: 2 },
      errands: { CAF: { solved: 2, followUp: 0, redirected: 0 } },
      withoutTransport: 2,
      needs: 2,
      minutes: 90,
    });
  });

  it('never have more newcomers than people met', () => {
    expect(newcomer({ ...NOBODY, met: 3, newcomers: 2 })).toEqual({ met: 0, newcomers: 1 });
    expect(newcomer({ ...NOBODY, met: 3, newcomers: 3 })).toEqual({ met: 1, newcomers: 1 });
    expect(oneLess({ ...NOBODY, met: 3, newcomers: 2 })).toEqual({ met: -1, newcomers: 0 });
    expect(oneLess({ ...NOBODY, met: 3, newcomers: 3 })).toEqual({ met: -1, newcomers: -1 });
  });
});
