import type { ToldCommune } from '../api/types.ts';
import { fr } from './fr.ts';

interface Shown {
  isNew: boolean;
  changed: boolean;
  told: ToldCommune[];
}

/** Said before it is saved: the communes that a change is told to, and how many people there. */
export function WhoIsTold({ isNew, changed, told }: Shown) {
  if (!isNew && !changed) return null;
  return (
    <section className="card stack-tight" aria-labelledby="told" role="status">
      <h2 id="told">{fr.toldTitle}</h2>
      {isNew && <p>{fr.toldNew}</p>}
      {!isNew && told.length === 0 && <p>{fr.toldNobody}</p>}
      {told.length > 0 && (
        <>
          <ul>
            {told.map(({ occurrenceId, name, change, people }) => (
              <li key={occurrenceId}>{fr.toldOne(name, fr.toldChange[change], people)}</li>
            ))}
          </ul>
          <p className="hint">{fr.toldAfter}</p>
        </>
      )}
    </section>
  );
}
