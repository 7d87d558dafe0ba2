import { Delaunay } from 'd3-delaunay';
import type { CoveredCommune } from '../api/types.ts';
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

/** Each commune as the land closest to its centre; the table beside it says the same in words. */
export function CoverageMap({ communes }: { communes: CoveredCommune[] }) {
  const { cells, height } = drawn(communes);
  if (cells.length < 3) return <p className="hint">{fr.noMap}</p>;
  return (
    <figure className="coverage-map">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={fr.map}>
        {cells.map(({ commune, path }) => (
          <path key={commune.insee} d={path} className={`commune is-${standing(commune)}`}>
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

/** A plate carrée at the latitude of the place: true enough for an intercommunalité. */
function drawn(communes: CoveredCommune[]): { cells: Cell[]; height: number } {
  const known = communes.flatMap((commune) =>
    commune.centre ? [{ commune, ...commune.centre }] : [],
  );
  const lats = known.map((it) => it.lat);
  const lons = known.map((it) => it.lon);
  const squeeze = Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / ((Math.max(...lons) - Math.min(...lons)) * squeeze || 1);
  const x = (lon: number) => MARGIN + (lon - Math.min(...lons)) * squeeze * scale;
  const y = (lat: number) => MARGIN + (Math.max(...lats) - lat) * scale;
  const height = Math.ceil(y(Math.min(...lats)) + MARGIN);
  const points = known.map((it): [number, number] => [x(it.lon), y(it.lat)]);
  if (points.length < 3) return { cells: [], height };
  const land = Delaunay.from(points).voronoi([0, 0, WIDTH, height]);
  const cells = known.map(({ commune, lat, lon }, at) => ({
    commune,
    path: land.renderCell(at),
    x: x(lon),
    y: y(lat),
  }));
  return { cells, height };
}
