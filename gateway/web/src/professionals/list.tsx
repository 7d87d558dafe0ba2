import { Link } from 'react-router';
import { useProfessionals } from '../api/appointments.ts';
import { useActions } from '../api/planning.ts';
import type { Professional } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { list } from '../kit/counting.ts';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { State } from '../kit/state.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { fr } from './fr.ts';

/** Who of other offices comes to receive people. */
export function ProfessionalList() {
  const { slug } = useTenant();
  const found = useProfessionals();
  const all = found.data ?? [];
  return (
    <>
      <PageHead
        title={fr.title}
        under={fr.under}
        back={{ to: `/${slug}/rendez-vous`, label: fr.back }}
        action={
          <Link className="button button-primary" to={`/${slug}/intervenants/nouveau`}>
            <Icon name="plus" />
            {fr.add}
          </Link>
        }
      />
      <div className="stack">
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.isSuccess && all.length === 0 && <Empty title={fr.emptyTitle} text={fr.emptyText} />}
        {all.length > 0 && <Professionals all={all} />}
        {all.length > 0 && <TakeAway list="/professionals" />}
      </div>
    </>
  );
}

function Professionals({ all }: { all: Professional[] }) {
  const { slug } = useTenant();
  const actions = useActions({}).data ?? [];
  const titles = (ids: string[]) =>
    actions.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return (
    <table className="sentences">
      <thead>
        <tr>
          <th scope="col">{fr.name}</th>
          <th scope="col">{fr.receives}</th>
          <th scope="col">{fr.state}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Link to={`/${slug}/intervenants/${one.id}`}>{one.name}</Link>
              {one.partner && <div className="quiet small">{one.partner}</div>}
            </th>
            <td>{list(titles(one.actionIds)) || fr.nowhere}</td>
            <td>
              <span className="row">
                <State
                  tone={one.visiting ? 'good' : 'calm'}
                  word={one.visiting ? fr.comes : fr.gone}
                />
                <Link to={`/${slug}/rendez-vous?intervenant=${one.id}`}>{fr.appointments}</Link>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
