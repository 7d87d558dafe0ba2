import { Link } from 'react-router';
import { useSharing } from '../api/neighbours.ts';
import { useTenant } from '../frame/tenant.ts';
import { fr } from './fr.ts';

/** With whom an action is shared, on its page. */
export function SharedWith({ id }: { id: string }) {
  const { coordinator, slug } = useTenant();
  const named = useSharing('actions', id).data?.body.neighbours;
  if (!named) return null;
  const names = named.map((neighbour) => neighbour.name ?? neighbour.siren);
  return (
    <section className="card stack-tight">
      <h2>{fr.share.section}</h2>
      <p>{names.length > 0 ? fr.list(names) : fr.share.nobody}</p>
      {coordinator && (
        <p>
          <Link to={`/${slug}/actions/${id}/voisins`}>{fr.share.change}</Link>
        </p>
      )}
    </section>
  );
}
