import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { forgetEquipment, retireEquipment, useOneEquipment } from '../api/equipment.ts';
import type { Reply } from '../api/http.ts';
import { usePlanning } from '../api/planning.ts';
import { useMemberNames } from '../api/team.ts';
import type { Equipment, Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Confirmed } from '../kit/confirmed.tsx';
import { plusMonths } from '../kit/days.ts';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { useTell } from '../kit/told.tsx';
import { span } from '../kit/when.ts';
import { usePlaceWords } from '../planning/words.tsx';
import { useToday } from '../tasks/today.ts';
import { fr } from './fr.ts';

const SHOWN_MONTHS = 12;

/** One thing that actions take, with who has it when. */
export function EquipmentPage() {
  const { id = '' } = useParams();
  const { slug } = useTenant();
  const found = useOneEquipment(id);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const item = found.data.body;
  return (
    <>
      <PageHead
        title={item.name}
        under={fr.kinds[item.kind]}
        back={{ to: `/${slug}/materiel`, label: fr.title }}
        action={
          !item.retired && (
            <Link className="button button-primary" to={`/${slug}/materiel/${id}/modifier`}>
              {fr.page.edit}
            </Link>
          )
        }
      />
      <div className="stack">
        {item.retired && (
          <Notice kind="look">
            <p>{fr.page.retired}</p>
          </Notice>
        )}
        {item.note && <p>{item.note}</p>}
        <Lent id={id} />
        {!item.retired && <Retire stored={found.data} />}
      </div>
    </>
  );
}

function Lent({ id }: { id: string }) {
  const { slug } = useTenant();
  const today = useToday();
  const found = usePlanning({
    from: today,
    to: plusMonths(today, SHOWN_MONTHS),
    equipment: id,
    state: 'SCHEDULED',
  });
  return (
    <section className="stack">
      <h2>{fr.page.who}</h2>
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data?.length === 0 && (
        <p>
          {fr.page.free} {fr.page.freeText} <Link to={`/${slug}/planning`}>{fr.page.planning}</Link>
        </p>
      )}
      {found.data && found.data.length > 0 && <Dates dates={found.data} />}
    </section>
  );
}

function Dates({ dates }: { dates: Occurrence[] }) {
  const { slug, zone } = useTenant();
  const placeOf = usePlaceWords();
  const nameOf = useMemberNames();
  return (
    <table className="sentences">
      <thead>
        <tr>
          <th scope="col">{fr.page.when}</th>
          <th scope="col">{fr.page.what}</th>
          <th scope="col">{fr.page.holder}</th>
        </tr>
      </thead>
      <tbody>
        {dates.map((date) => (
          <tr key={date.id}>
            <th scope="row">{span(date.startsAt, date.endsAt, zone)}</th>
            <td>
              <Link to={`/${slug}/planning/${date.id}`}>{date.title}</Link>
              <div className="quiet small">{placeOf(date)}</div>
            </td>
            <td>
              {date.staff
                .map((member) => nameOf(member))
                .filter(Boolean)
                .join(', ') || fr.page.nobody}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Retire({ stored: { body, etag } }: { stored: Reply<Equipment> }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const navigate = useNavigate();
  const tell = useTell();
  const retire = async () => {
    await retireEquipment(base, body.id, etag);
    tell(fr.retire.done(body.name));
    navigate(`/${slug}/materiel`);
    await forgetEquipment(client, slug);
  };
  const { act, title, text, keep, sure } = fr.retire;
  return <Confirmed {...{ act, text, keep, sure }} title={title(body.name)} onSure={retire} />;
}
