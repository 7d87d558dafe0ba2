import { Link, useSearchParams } from 'react-router';
import type { HomeVisitLine } from '../api/types.ts';
import { useVisits } from '../api/visits.ts';
import { useTenant } from '../frame/tenant.ts';
import { SelectField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { span } from '../kit/when.ts';
import { fr } from './fr.ts';
import { useWhoGoes, VisitState } from './words.tsx';

const STATES = ['REQUESTED', 'APPROVED', 'IN_PROGRESS', 'ENDED', 'REFUSED'] as const;

/** Home visits, the last asked for first: nothing here of who is visited, nor why. */
export function VisitList() {
  const { slug } = useTenant();
  const [address, setAddress] = useSearchParams();
  const state = STATES.find((known) => known === address.get('etat'));
  const found = useVisits(state);
  const all = found.data?.pages.flatMap((page) => page.items) ?? [];
  const isNew = found.isSuccess && all.length === 0 && !state;
  return (
    <>
      <PageHead title={fr.title} under={fr.under} />
      <div className="stack">
        {!isNew && (
          <SelectField
            className="mid"
            label={fr.show}
            value={state ?? ''}
            options={[
              { value: '', label: fr.all },
              ...STATES.map((value) => ({ value, label: fr.states[value] })),
            ]}
            onChange={(event) =>
              setAddress(event.target.value ? { etat: event.target.value } : {}, { replace: true })
            }
          />
        )}
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {isNew && (
          <Empty title={fr.emptyTitle} text={fr.emptyText}>
            <Link className="button" to={`/${slug}/planning`}>
              {fr.planning}
            </Link>
          </Empty>
        )}
        {found.isSuccess && all.length === 0 && state && (
          <Empty title={fr.noneTitle} text={fr.noneText} />
        )}
        {all.length > 0 && <Visits visits={all} />}
        {found.hasNextPage && (
          <button type="button" className="button" onClick={() => found.fetchNextPage()}>
            {fr.more}
          </button>
        )}
      </div>
    </>
  );
}

function Visits({ visits }: { visits: HomeVisitLine[] }) {
  const { slug, zone } = useTenant();
  const whoGoes = useWhoGoes();
  return (
    <table className="sentences">
      <thead>
        <tr>
          <th scope="col">{fr.when}</th>
          <th scope="col">{fr.who}</th>
          <th scope="col">{fr.state}</th>
        </tr>
      </thead>
      <tbody>
        {visits.map((visit) => (
          <tr key={visit.id}>
            <th scope="row">
              <Link to={`/${slug}/visites/${visit.id}`}>
                {span(visit.startsAt, visit.expectedEnd, zone)}
              </Link>
            </th>
            <td>{whoGoes(visit)}</td>
            <td>
              <VisitState
                state={visit.state}
                overdue={Boolean(visit.overdueSince)}
                acknowledged={visit.acknowledged}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
