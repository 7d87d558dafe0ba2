import { useCoverage, useOutlines } from '../api/coverage.ts';
import type { TourPreview } from '../api/types.ts';
import { drawn, WIDTH } from '../coverage/land.ts';
import { fr } from './fr.ts';
import type { Line } from './values.ts';

const WEEKS = 8;

/** The stops joined in their order over the communes; its caption says the same in words. */
export function TourMap({ stops, ways }: { stops: Line[]; ways: TourPreview['ways'] }) {
  const communes = useCoverage(WEEKS).data?.communes ?? [];
  const outlines = useOutlines().data?.communes ?? [];
  const { cells, height } = drawn(communes, outlines);
  const points = stops.flatMap(({ commune }, at) => {
    const cell = cells.find((it) => it.commune.insee === commune?.insee && it.commune.centre);
    return cell ? [{ at: at + 1, name: cell.commune.name, x: cell.x, y: cell.y }] : [];
  });
  const named = stops.flatMap(({ commune }, at) =>
    commune ? [fr.mapStop(at + 1, commune.name, ways[at]?.neededMinutes)] : [],
  );
  if (named.length < 2) return <p className="hint">{fr.noMap}</p>;
  const minutes = ways.reduce((sum, way) => sum + (way.neededMinutes ?? 0), 0);
  return (
    <figure className="tour-map">
      {points.length > 1 && (
        <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={fr.map}>
          {cells.map(({ commune, path }) => (
            <path key={commune.insee} d={path} className="tour-land" />
          ))}
          <polyline className="tour-way" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
          {points.map(({ at, name, x, y }) => (
            <g key={at} className="tour-stop">
              <title>{fr.mapStop(at, name)}</title>
              <circle cx={x} cy={y} r="13" />
              <text x={x} y={y} dy="0.36em">
                {at}
              </text>
            </g>
          ))}
        </svg>
      )}
      <figcaption className="small">{fr.mapWords(named, minutes)}</figcaption>
    </figure>
  );
}
