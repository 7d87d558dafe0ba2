import type { CoveredCommune, Outline } from '../api/types.ts';
import { Shape } from '../kit/state.tsx';
import { fr } from './fr.ts';
import { drawn, WIDTH } from './land.ts';

export type Standing = 'served' | 'present' | 'silent';

export function standing({ served, silent }: CoveredCommune): Standing {
  return served ? 'served' : silent ? 'silent' : 'present';
}

const STATES = ['served', 'present', 'silent'] as const;
const TONES = { served: 'calm', present: 'good', silent: 'wait' } as const;

/** Each commune by its outline, or as the land closest to its centre; the table says the same. */
export function CoverageMap(props: { communes: CoveredCommune[]; outlines: Outline[] }) {
  const { communes, outlines } = props;
  const { cells, height } = drawn(communes, outlines);
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
