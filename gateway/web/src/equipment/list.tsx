import { Link } from 'react-router';
import { useEquipment } from '../api/equipment.ts';
import { EQUIPMENT_KINDS, type Equipment, type EquipmentKind } from '../api/types.ts';
import { fr as frame } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { fr } from './fr.ts';

/** What actions may take, kind by kind. */
export function EquipmentList() {
  const { slug } = useTenant();
  const found = useEquipment();
  const all = found.data ?? [];
  const add = (
    <Link className="button button-primary" to={`/${slug}/materiel/nouveau`}>
      <Icon name="plus" />
      {fr.add}
    </Link>
  );
  return (
    <>
      <PageHead
        title={fr.title}
        under={fr.under}
        back={{ to: `/${slug}/reglages`, label: frame.places.settings }}
        action={all.length > 0 && add}
      />
      <div className="stack-wide">
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.isSuccess && all.length === 0 && (
          <Empty title={fr.emptyTitle} text={fr.emptyText}>
            {add}
          </Empty>
        )}
        {EQUIPMENT_KINDS.map((kind) => (
          <Kind key={kind} kind={kind} items={all.filter((item) => item.kind === kind)} />
        ))}
        {all.length > 0 && <TakeAway list="/equipment" />}
      </div>
    </>
  );
}

function Kind({ kind, items }: { kind: EquipmentKind; items: Equipment[] }) {
  const { slug } = useTenant();
  if (items.length === 0) return null;
  return (
    <section className="stack">
      <h2 id={kind}>{fr.groups[kind]}</h2>
      <table className="sentences" aria-labelledby={kind}>
        <thead>
          <tr>
            <th scope="col">{fr.name}</th>
            <th scope="col">{fr.note}</th>
          </tr>
        </thead>
        <tbody>
          {items
            .toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))
            .map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  <Link to={`/${slug}/materiel/${item.id}`}>{item.name}</Link>
                </th>
                <td className="quiet">{item.note}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
