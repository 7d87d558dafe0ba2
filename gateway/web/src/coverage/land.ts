import { Delaunay } from 'd3-delaunay';
import type { CoveredCommune, Outline } from '../api/types.ts';

export const WIDTH = 560;
const MARGIN = 22;

interface Cell {
  commune: CoveredCommune;
  path: string;
  x: number;
  y: number;
}

/** Each commune by its outline where there are some, or as the land closest to its centre. */
export function drawn(communes: CoveredCommune[], outlines: Outline[]) {
  return outlines.length > 0 ? outlined(communes, outlines) : around(communes);
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
