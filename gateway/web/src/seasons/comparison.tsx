import { PRACTICES, type SeasonComparison, type SeasonFigures } from '../api/types.ts';
import { fr } from './fr.ts';
import { difference } from './values.ts';

const STATES = ['HELD', 'SCHEDULED', 'POSTPONED', 'CANCELLED'] as const;

type Figure = [label: string, of: (figures: SeasonFigures) => number];

const FIGURES: Figure[] = [
  [fr.compare.actions, ({ actions }) => actions],
  [fr.compare.dates, ({ dates }) => dates],
  [fr.compare.communes, ({ communes }) => communes],
  ...STATES.map(
    (state): Figure => [fr.compare.states[state], ({ byState }) => byState[state] ?? 0],
  ),
  ...PRACTICES.map(
    (practice): Figure => [fr.practices[practice], ({ byPractice }) => byPractice[practice] ?? 0],
  ),
];

/** The figures of a season beside those of the last; what neither has is left out. */
export function Comparison({ of: { season, before } }: { of: SeasonComparison }) {
  const shown = FIGURES.slice(0, 3).concat(
    FIGURES.slice(3).filter(([, of]) => of(season) > 0 || (before && of(before) > 0)),
  );
  return (
    <>
      {!before && <p>{fr.compare.first}</p>}
      <table className="sentences">
        <thead>
          <tr>
            <th scope="col">{fr.compare.figure}</th>
            <th scope="col" className="number">
              {season.name}
            </th>
            {before && (
              <>
                <th scope="col" className="number">
                  {before.name}
                </th>
                <th scope="col" className="number">
                  {fr.compare.difference}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="number">
                <Named name={season.name} />
                {fr.number(count(season))}
              </td>
              {before && (
                <>
                  <td className="number">
                    <Named name={before.name} />
                    {fr.number(count(before))}
                  </td>
                  <td className="number quiet">
                    <Named name={fr.compare.difference} />
                    {difference(count(season), count(before))}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{fr.compare.note}</p>
    </>
  );
}

/** What a figure is of, where a phone shows no head of the table. */
function Named({ name }: { name: string }) {
  return <span className="narrow-only quiet">{`${name} `}</span>;
}
