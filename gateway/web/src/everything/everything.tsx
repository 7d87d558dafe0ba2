import { Link } from 'react-router';
import { fr } from '../fr.ts';
import { PLACES } from '../frame/places.ts';
import { useTenant } from '../frame/tenant.ts';
import { Icon } from '../kit/icon.tsx';
import { PageHead } from '../kit/page.tsx';

/** All places, for a phone whose bar holds the main ones only. */
export function Everything() {
  const { slug } = useTenant();
  return (
    <>
      <PageHead title={fr.places.everything} />
      <ul className="bare stack-tight">
        {PLACES.map((place) => (
          <li key={place.to}>
            <Link className="card row" to={`/${slug}/${place.to}`}>
              <Icon name={place.icon} />
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
