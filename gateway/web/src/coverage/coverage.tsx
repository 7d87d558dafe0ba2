import './coverage.css';
import { useSearchParams } from 'react-router';
import { useCoverage, useOutlines } from '../api/coverage.ts';
import type { CoveredCommune } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { SelectField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { State } from '../kit/state.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { shortDay } from '../kit/when.ts';
import { fr } from './fr.ts';
import { CoverageMap, standing } from './map.tsx';
import { OutlinesForm } from './outlines.tsx';

const WEEKS = [4, 8, 13, 26, 52];
const USUAL = 8;
const ORDERS = ['silence', 'distance', 'people', 'name'] as const;
type Order = (typeof ORDERS)[number];

/** Where the team has been and goes next, and how far each commune is from a counter. */
export function Coverage() {
  const { coordinator } = useTenant();
  const [address, setAddress] = useSearchParams();
  const weeks = WEEKS.find((known) => String(known) === address.get('semaines')) ?? USUAL;
  const order = ORDERS.find((known) => known === address.get('ordre')) ?? 'silence';
  const found = useCoverage(weeks);
  const set = (name: string, value: string) =>
    setAddress(
      (known) =>
        new URLSearchParams([...known].filter(([n]) => n !== name).concat([[name, value]])),
      {
        replace: true,
      },
    );
  const outlines = useOutlines().data?.communes ?? [];
  const communes = found.data?.communes ?? [];
  const people = communes.reduce((sum, commune) => sum + commune.population, 0);
  return (
    <>
      <PageHead title={fr.title} under={found.data && fr.under(communes.length, people)} />
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data && (
        <div className="stack-wide">
          <section className="coverage-top">
            <div className="stack">
              <SelectField
                className="mid"
                label={fr.weeks}
                value={String(weeks)}
                onChange={(event) => set('semaines', event.target.value)}
                options={WEEKS.map((w) => ({ value: String(w), label: fr.weeksOf(w) }))}
              />
              <p className="coverage-sentence" role="status">
                {fr.silent(found.data.silent, fr.weeksOf(weeks))}
              </p>
              <p>{fr.far(found.data.beyond10Km, found.data.beyond15Km)}</p>
              <p>{fr.newcomers(found.data.newcomers)}</p>
              <p className="hint">{fr.asTheCrowFlies}</p>
            </div>
            <CoverageMap communes={communes} outlines={outlines} />
          </section>
          <section className="stack" aria-labelledby="by-commune">
            <div className="row row-apart">
              <h2 id="by-commune">{fr.table}</h2>
              <SelectField
                label={fr.order}
                value={order}
                onChange={(event) => set('ordre', event.target.value)}
                options={ORDERS.map((o) => ({ value: o, label: fr.orders[o] }))}
              />
            </div>
            <Communes communes={sorted(communes, order)} />
            <TakeAway list="/coverage" filter={{ weeks: String(weeks) }} />
          </section>
          {coordinator && <OutlinesForm />}
        </div>
      )}
    </>
  );
}

function sorted(communes: CoveredCommune[], order: Order): CoveredCommune[] {
  const byName = (a: CoveredCommune, b: CoveredCommune) => a.name.localeCompare(b.name, 'fr');
  const by: Record<Order, (a: CoveredCommune, b: CoveredCommune) => number> = {
    name: byName,
    people: (a, b) => b.population - a.population,
    distance: (a, b) => (b.kmToService ?? -1) - (a.kmToService ?? -1),
    silence: (a, b) =>
      Number(a.served) - Number(b.served) ||
      (a.lastPresence ?? '').localeCompare(b.lastPresence ?? ''),
  };
  return [...communes].sort((a, b) => by[order](a, b) || byName(a, b));
}

function Communes({ communes }: { communes: CoveredCommune[] }) {
  const { zone } = useTenant();
  return (
    <table className="sentences">
      <thead>
        <tr>
          <th scope="col">{fr.commune}</th>
          <th scope="col">{fr.last}</th>
          <th scope="col">{fr.next}</th>
          <th scope="col">{fr.distance}</th>
          <th scope="col" className="number">
            {fr.people}
          </th>
        </tr>
      </thead>
      <tbody>
        {communes.map((commune) => (
          <tr key={commune.insee}>
            <th scope="row">
              {commune.name}
              <div>
                <Standing commune={commune} />
              </div>
            </th>
            <td>
              {commune.lastPresence ? shortDay(commune.lastPresence, zone) : fr.never}
              {commune.held > 0 && <div className="quiet small">{fr.times(commune.held)}</div>}
              {commune.newcomers > 0 && (
                <div className="quiet small">{fr.newcomersHere(commune.newcomers)}</div>
              )}
            </td>
            <td>{commune.nextPresence ? shortDay(commune.nextPresence, zone) : fr.none}</td>
            <td>{distance(commune)}</td>
            <td className="number">{fr.peopleOf(commune.population)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function distance({ served, kmToService, nearestService }: CoveredCommune) {
  if (served) return fr.here;
  return kmToService == null || !nearestService ? '' : fr.km(kmToService, nearestService);
}

const TONES = { served: 'calm', present: 'good', silent: 'wait' } as const;

function Standing({ commune }: { commune: CoveredCommune }) {
  const state = standing(commune);
  return <State tone={TONES[state]} word={fr.legend[state]} />;
}
