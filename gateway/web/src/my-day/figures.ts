import type { Counted, Errands, Figures, FiguresRequest, Operator } from '../api/types.ts';
import type { Noted } from './queue.ts';

export const NOBODY: Figures = {
  met: 0,
  newcomers: 0,
  ages: {},
  communes: {},
  themes: {},
  errands: {},
  withoutTransport: 0,
  needs: 0,
  minutes: null,
};

type Numbers = Record<string, number>;

function sum(counts: Numbers, more: Numbers = {}): Numbers {
  const keys = new Set([...Object.keys(counts), ...Object.keys(more)]);
  return Object.fromEntries([...keys].map((key) => [key, (counts[key] ?? 0) + (more[key] ?? 0)]));
}

const NO_ERRANDS: Errands = { solved: 0, followUp: 0, redirected: 0 };

function errands(counts: Figures['errands'], more: FiguresRequest['errands'] = {}) {
  const keys = new Set([...Object.keys(counts), ...Object.keys(more)]) as Set<Operator>;
  const plus = (a: Errands, b: Errands): Errands => ({
    solved: a.solved + b.solved,
    followUp: a.followUp + b.followUp,
    redirected: a.redirected + b.redirected,
  });
  return Object.fromEntries(
    [...keys].map((key) => [key, plus(counts[key] ?? NO_ERRANDS, more[key] ?? NO_ERRANDS)]),
  );
}

export function plus(figures: Figures, more: FiguresRequest): Figures {
  return {
    met: figures.met + more.met,
    newcomers: figures.newcomers + (more.newcomers ?? 0),
    ages: sum(figures.ages, more.ages),
    communes: sum(figures.communes, more.communes),
    themes: sum(figures.themes, more.themes),
    errands: errands(figures.errands, more.errands),
    withoutTransport: figures.withoutTransport + (more.withoutTransport ?? 0),
    needs: figures.needs + (more.needs ?? 0),
    minutes: more.minutes ?? figures.minutes,
  };
}

/** What the service counted, and what this phone has still to send: each thing once. */
export function shown(
  occurrenceId: string,
  counted: Counted | null | undefined,
  pending: Noted[],
): Figures {
  const known = new Set(counted?.tallies);
  return pending
    .filter(
      (noted) => noted.occurrenceId === occurrenceId && !noted.refused && !known.has(noted.id),
    )
    .reduce(
      (figures, { what }) => (what.kind === 'count' ? plus(figures, what.deltas) : figures),
      counted ? { ...NOBODY, ...counted } : NOBODY,
    );
}

/** One more newcomer; one more person too where everyone met is new already. */
export function newcomer({ met, newcomers }: Figures): FiguresRequest {
  return { met: newcomers < met ? 0 : 1, newcomers: 1 };
}

/** One person less; one newcomer less too where everyone met is new. */
export function oneLess({ met, newcomers }: Figures): FiguresRequest {
  return { met: -1, newcomers: newcomers >= met ? -1 : 0 };
}
