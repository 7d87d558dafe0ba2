import { Link, useSearchParams } from 'react-router';
import { useCalls } from '../api/calls.ts';
import type { CallState, CallSummary } from '../api/types.ts';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { SelectField } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { span } from '../kit/when.ts';
import { Places } from './squares.tsx';
import { CallStateWord, callPlace } from './words.tsx';

const STATES: CallState[] = ['OPEN', 'FILLED', 'CLOSED', 'CANCELLED'];

export function CallList() {
  const { slug } = useTenant();
  const [address, setAddress] = useSearchParams();
  const state = address.get('etat') ?? '';
  const found = useCalls(state);
  const all = found.data?.pages.flatMap((page) => page.items) ?? [];
  const isNew = found.isSuccess && all.length === 0 && !state;
  const compose = (
    <Link className="button button-primary" to={`/${slug}/appels/nouveau`}>
      <Icon name="plus" />
      {fr.calls.compose}
    </Link>
  );
  return (
    <>
      <PageHead title={fr.calls.title} action={isNew ? null : compose} />
      <div className="stack">
        {!isNew && (
          <div className="screen-only">
            <SelectField
              label={fr.calls.state}
              className="mid"
              value={state}
              options={[
                { value: '', label: fr.calls.allStates },
                ...STATES.map((value) => ({ value, label: fr.calls.statesMany[value] })),
              ]}
              onChange={(event) =>
                setAddress(event.target.value ? { etat: event.target.value } : {}, {
                  replace: true,
                })
              }
            />
          </div>
        )}
        {found.isPending && <Waiting />}
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {isNew && (
          <Empty title={fr.calls.emptyTitle} text={fr.calls.emptyText}>
            {compose}
          </Empty>
        )}
        {found.isSuccess && all.length === 0 && state && (
          <Empty title={fr.calls.noneTitle} text={fr.calls.noneText} />
        )}
        <ul className="bare stack">
          {all.map((call) => (
            <CallCard key={call.id} call={call} />
          ))}
        </ul>
        {found.hasNextPage && (
          <div>
            <button type="button" className="button" onClick={() => found.fetchNextPage()}>
              {fr.list.more}
            </button>
          </div>
        )}
        {all.length > 0 && <TakeAway list="/calls" filter={{ state }} />}
      </div>
    </>
  );
}

function CallCard({ call }: { call: CallSummary }) {
  const { slug, zone } = useTenant();
  const place = callPlace(call);
  return (
    <li className="card call-card">
      <div className="stack-tight">
        <h2>
          <Link to={`/${slug}/appels/${call.id}`}>{call.title}</Link>
        </h2>
        <p className="quiet">
          {span(call.startsAt, call.endsAt, zone)}
          {place && `, ${place}`}
        </p>
        <p className="small quiet">{fr.calls.heard(call)}</p>
      </div>
      <div className="call-card-side">
        <Places accepted={call.accepted} needed={call.helpersNeeded} />
        <CallStateWord state={call.state} />
      </div>
    </li>
  );
}
