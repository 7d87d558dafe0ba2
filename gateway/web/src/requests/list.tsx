import { Link, useSearchParams } from 'react-router';
import { useRequests } from '../api/requests.ts';
import type { VisitRequest } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { SelectField } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { shortDay } from '../kit/when.ts';
import { fr } from './fr.ts';
import { askerName, RequestState, useCommuneOf } from './words.tsx';

const STATES = ['RECEIVED', 'ACCEPTED', 'DECLINED', 'PLANNED'] as const;

/** Who asks us to come, those who wait first. */
export function RequestList() {
  const { slug } = useTenant();
  const [address, setAddress] = useSearchParams();
  const state = STATES.find((known) => known === address.get('etat'));
  const found = useRequests(state);
  const waiting = useRequests('RECEIVED').data?.pages[0]?.total;
  const all = found.data?.pages.flatMap((page) => page.items) ?? [];
  const isNew = found.isSuccess && all.length === 0 && !state;
  return (
    <>
      <PageHead
        title={fr.title}
        under={waiting !== undefined && !isNew && fr.under(waiting)}
        action={
          <Link className="button button-primary" to={`/${slug}/demandes/nouvelle`}>
            <Icon name="plus" />
            {fr.note}
          </Link>
        }
      />
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
            <a href={`/${slug}/demande`}>{fr.publicPage}</a>
          </Empty>
        )}
        {found.isSuccess && all.length === 0 && state && (
          <Empty title={fr.noneTitle} text={fr.noneText} />
        )}
        {all.length > 0 && <Requests requests={all} />}
        {found.hasNextPage && (
          <button type="button" className="button" onClick={() => found.fetchNextPage()}>
            {fr.more}
          </button>
        )}
      </div>
    </>
  );
}

function Requests({ requests }: { requests: VisitRequest[] }) {
  const { slug, zone } = useTenant();
  const communeOf = useCommuneOf();
  return (
    <table className="sentences">
      <thead>
        <tr>
          <th scope="col">{fr.who}</th>
          <th scope="col">{fr.where}</th>
          <th scope="col">{fr.state}</th>
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <tr key={request.id}>
            <th scope="row">
              <Link to={`/${slug}/demandes/${request.id}`}>{askerName(request)}</Link>
              <div className="quiet small">{fr.received(shortDay(request.receivedAt, zone))}</div>
            </th>
            <td>
              {communeOf(request)}
              <div className="quiet small request-wish">{request.wish}</div>
            </td>
            <td>
              <RequestState of={request} />
              {request.state === 'RECEIVED' && (
                <div className="quiet small">{fr.due(shortDay(request.dueAt, zone))}</div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
