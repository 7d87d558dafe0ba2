import './settings.css';
import { Link } from 'react-router';
import { useHouses } from '../api/planning.ts';
import type { House } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { fr } from './fr.ts';

/** The houses and their antennas, with how the public reaches them. */
export function Houses() {
  const { slug } = useTenant();
  const found = useHouses();
  const houses = found.data ?? [];
  return (
    <>
      <PageHead title={fr.houses.title} back={{ to: `/${slug}/reglages`, label: fr.title }} />
      <div className="stack">
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.isSuccess && houses.length === 0 && (
          <Empty title={fr.houses.none} text={fr.houses.noneText} />
        )}
        {houses.length > 0 && (
          <>
            <List houses={houses} />
            <p className="hint">{fr.houses.source}</p>
            <TakeAway list="/houses" />
          </>
        )}
      </div>
    </>
  );
}

function List({ houses }: { houses: House[] }) {
  const { slug } = useTenant();
  return (
    <table className="sentences">
      <thead>
        <tr>
          <th scope="col">{fr.houses.name}</th>
          <th scope="col">{fr.houses.reach}</th>
        </tr>
      </thead>
      <tbody>
        {houses.map((house) => (
          <tr key={house.id}>
            <th scope="row">
              <Link to={`/${slug}/reglages/maisons/${house.id}`}>{house.name}</Link>
              <div className="quiet small">
                {`${fr.houses.kinds[house.kind]}, ${house.commune.name}`}
              </div>
            </th>
            <td>
              {!house.phone && !house.address && !house.openingHours && fr.houses.nothing}
              {house.phone && <div className="number">{house.phone}</div>}
              <div>{house.address}</div>
              <div className="quiet small settings-text">{house.openingHours}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
