import { Delaunay } from 'd3-delaunay';
import type { CoveredCommune, Outline } from '../api/types.ts';
import { Shape } from '../kit/state.tsx';
import { fr } from './fr.ts';

export type Standing = 'served' | 'present' | 'silent';

export function standing({ served, silent }: CoveredCommune): Standing {
  return served ? 'served' : silent ? 'silent' : 'present';
}

const WIDTH = 560;
const MARGIN = 22;
const STATES = ['served', 'present', 'silent'] as const;
const TONES = { served: 'calm', present: 'good', silent: 'wait' } as const;

interface Cell {
  commune: CoveredCommune;
  path: string;
  x: number;
  y: number;
}

/** Each commune by its outline, or as the land closest to its centre; the table says the same. */
export function CoverageMap(props: { communes: CoveredCommune[]; outlines: Outline[] }) {
  const { communes, outlines } = props;
  const { cells, height } = outlines.length > 0 ? outlined(communes, outlines) : around(communes);
  if (cells.length === 0) return <p className="hint">{fr.noMap}</p>;
  return (
    <figure className="coverage-map">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={fr.map}>
        {cells.map(({ commune, path }) => (
          <path
            key={commune.insee}
            d={path}
            fillRule="evenodd"
            className={`commune is-${standing(commune)}`}
          >
            <title>{fr.ofCommune(commune.name, fr.legend[standing(commune)])}</title>
          </path>
        ))}
        {cells.map(({ commune, x, y }) => (
          <circle
            key={commune.insee}
            cx={x}
            cy={y}
            r={commune.served ? 6 : 2}
            className={`centre is-${standing(commune)}`}
          />
        ))}
      </svg>
      <figcaption className="row small">
        {STATES.map((state) => (
          <span key={state} className={`state tone-${TONES[state]}`}>
            <Shape tone={TONES[state]} />
            {fr.legend[state]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

type Projection = (lon: number, lat: number) => [number, number];

/** A plate carrée at the latitude of the place: true enough for an intercommunalité. */
function plane(lons: number[], lats: number[]): { at: Projection; height: number } {
  const [west, east] = [least(lons), most(lons)];
  const [south, north] = [least(lats), most(lats)];
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / ((east - west) * squeeze || 1);
  const at: Projection = (lon, lat) => [
    MARGIN + (lon - west) * squeeze * scale,
    MARGIN + (north - lat) * scale,
  ];
  return { at, height: Math.ceil(at(west, south)[1] + MARGIN) };
}

const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

/** By the outlines that were given. */
function outlined(communes: CoveredCommune[], outlines: Outline[]) {
  const rings = outlines.flatMap((outline) => outline.rings);
  const { at, height } = plane(
    rings.flatMap((ring) => ring.filter((_, index) => index % 2 === 0)),
    rings.flatMap((ring) => ring.filter((_, index) => index % 2 === 1)),
  );
  const cells = outlines.flatMap((outline): Cell[] => {
    const commune = communes.find((known) => known.insee === outline.insee);
    if (!commune) return [];
    const [x, y] = commune.centre ? at(commune.centre.lon, commune.centre.lat) : [-MARGIN, -MARGIN];
    return [{ commune, path: outline.rings.map((ring) => line(ring, at)).join(''), x, y }];
  });
  return { cells, height };
}

function line(ring: number[], at: Projection): string {
  const points: string[] = [];
  for (let index = 0; index + 1 < ring.length; index += 2) {
    const [x, y] = at(ring[index] ?? 0, ring[index + 1] ?? 0);
    points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
  }
  return `M${points.join('L')}Z`;
}

/** By the land closest to each centre. */
function around(communes: CoveredCommune[]) {
  const known = communes.flatMap((commune) =>
    commune.centre ? [{ commune, ...commune.centre }] : [],
  );
  if (known.length < 3) return { cells: [], height: 0 };
  const { at, height } = plane(
    known.map((it) => it.lon),
    known.map((it) => it.lat),
  );
  const points = known.map((it) => at(it.lon, it.lat));
  const land = Delaunay.from(points).voronoi([0, 0, WIDTH, height]);
  const cells = known.map(
    ({ commune, lat, lon }, index): Cell => ({
      commune,
      path: land.renderCell(index),
      x: at(lon, lat)[0],
      y: at(lon, lat)[1],
    }),
  );
  return { cells, height };
}
