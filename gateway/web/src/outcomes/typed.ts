import {
  AGES,
  type AgeBand,
  type Errands,
  type Figures,
  type FiguresRequest,
  OPERATORS,
  type Operator,
} from '../api/types.ts';

/** Figures as they are typed: a field that is left empty says nothing. */
export interface Typed {
  met: string;
  newcomers: string;
  ages: Partial<Record<AgeBand, string>>;
  communes: { insee: string; name: string; people: string }[];
  themes: { code: string; people: string }[];
  errands: Partial<Record<Operator, Record<keyof Errands, string>>>;
  withoutTransport: string;
  needs: string;
  minutes: string;
}

const written = (count: number | null | undefined) => (count ? String(count) : '');

/** An empty field counts nobody; what is no whole number is left for the service to refuse. */
const read = (text: string | undefined) => (text?.trim() ? Number(text) : 0);

export function typed(
  figures: Figures | undefined,
  nameOf: (insee: string) => string | undefined,
): Typed {
  return {
    met: figures ? String(figures.met) : '',
    newcomers: written(figures?.newcomers),
    ages: Object.fromEntries(AGES.map((age) => [age, written(figures?.ages[age])])),
    communes: Object.entries(figures?.communes ?? {}).map(([insee, people]) => ({
      insee,
      name: nameOf(insee) ?? insee,
      people: written(people),
    })),
    themes: Object.entries(figures?.themes ?? {}).map(([code, people]) => ({
      code,
      people: written(people),
    })),
    errands: Object.fromEntries(
      OPERATORS.map((operator) => {
        const of = figures?.errands[operator];
        return [
          operator,
          {
            solved: written(of?.solved),
            followUp: written(of?.followUp),
            redirected: written(of?.redirected),
          },
        ];
      }),
    ),
    withoutTransport: written(figures?.withoutTransport),
    needs: written(figures?.needs),
    minutes: figures?.minutes == null ? '' : String(figures.minutes),
  };
}

export function figuresOf(form: Typed): FiguresRequest {
  return {
    met: read(form.met),
    newcomers: read(form.newcomers),
    ages: counted(AGES.map((age) => [age, read(form.ages[age])])),
    communes: counted(form.communes.map(({ insee, people }) => [insee, read(people)])),
    themes: counted(form.themes.map(({ code, people }) => [code, read(people)])),
    errands: Object.fromEntries(
      OPERATORS.map((operator) => [operator, errandsOf(form.errands[operator])] as const).filter(
        ([, { solved, followUp, redirected }]) => solved + followUp + redirected !== 0,
      ),
    ),
    withoutTransport: read(form.withoutTransport),
    needs: read(form.needs),
    minutes: form.minutes.trim() ? Number(form.minutes) : null,
  };
}

function errandsOf(texts: Record<keyof Errands, string> | undefined): Errands {
  return {
    solved: read(texts?.solved),
    followUp: read(texts?.followUp),
    redirected: read(texts?.redirected),
  };
}

function counted(entries: [string, number][]): Record<string, number> {
  return Object.fromEntries(entries.filter(([, count]) => count !== 0));
}
