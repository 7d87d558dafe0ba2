import './deliveries.css';
import { useQueryClient } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { retryDelivery, useDeliveries, useLiveCall } from '../api/calls.ts';
import type { Delivery, DeliveryState } from '../api/types.ts';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { SelectField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { State, type Tone } from '../kit/state.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { useTell } from '../kit/told.tsx';
import { moment } from '../kit/when.ts';

const TONES: Record<DeliveryState, Tone> = {
  PLANNED: 'calm',
  SENDING: 'wait',
  SENT: 'good',
  FAILED: 'stop',
  BOUNCED: 'stop',
  UNKNOWN: 'wait',
};
const STATES = Object.keys(TONES) as DeliveryState[];

/** Every message of a call, and what became of it. */
export function Deliveries() {
  const { slug, coordinator } = useTenant();
  const { id = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const state = address.get('etat') ?? '';
  const call = useLiveCall(id).data?.body;
  const found = useDeliveries(id, state);
  const all = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead
        title={fr.deliveries.title}
        under={call && fr.deliveries.summary(call.deliveries)}
        back={{ to: `/${slug}/appels/${id}`, label: call?.title ?? fr.deliveries.theCall }}
      />
      <div className="stack">
        <div className="screen-only">
          <SelectField
            label={fr.deliveries.state}
            className="mid"
            value={state}
            options={[
              { value: '', label: fr.deliveries.all },
              ...STATES.map((value) => ({ value, label: fr.deliveries.states[value] })),
            ]}
            onChange={(event) =>
              setAddress(event.target.value ? { etat: event.target.value } : {}, { replace: true })
            }
          />
        </div>
        {found.isPending && <Waiting />}
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isSuccess && all.length === 0 && (
          <Empty title={fr.deliveries.noneTitle} text={fr.deliveries.noneText} />
        )}
        {all.length > 0 && <Letters deliveries={all} />}
        {found.hasNextPage && (
          <div>
            <button type="button" className="button" onClick={() => found.fetchNextPage()}>
              {fr.list.more}
            </button>
          </div>
        )}
        {coordinator && all.length > 0 && (
          <TakeAway list="/deliveries" filter={{ callId: id, state }} />
        )}
      </div>
    </>
  );
}

function Letters({ deliveries }: { deliveries: Delivery[] }) {
  const { zone, coordinator } = useTenant();
  return (
    <table className="sentences">
      <caption className="unseen">{fr.deliveries.title}</caption>
      <thead>
        <tr>
          <th scope="col">{fr.deliveries.recipient}</th>
          <th scope="col">{fr.deliveries.state}</th>
          <th scope="col">{fr.deliveries.attempts}</th>
          <th scope="col">{fr.deliveries.lastAnswer}</th>
          <th scope="col">{fr.deliveries.when}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <tr key={delivery.id}>
            <th scope="row">
              {delivery.recipient.name ?? delivery.recipient.address}
              {delivery.recipient.name && (
                <div className="quiet small letter-address">{delivery.recipient.address}</div>
              )}
            </th>
            <td>
              <State
                tone={TONES[delivery.state] ?? 'calm'}
                word={fr.deliveries.states[delivery.state] ?? delivery.state}
              />
              {coordinator && delivery.state === 'FAILED' && <Retry delivery={delivery} />}
            </td>
            <td className="small">{fr.deliveries.tries(delivery.attempts)}</td>
            <td className="small letter-address">{delivery.lastAnswer}</td>
            <td className="small quiet">
              {delivery.updatedAt && moment(delivery.updatedAt, zone)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Retry({ delivery }: { delivery: Delivery }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const name = delivery.recipient.name ?? delivery.recipient.address;
  const retry = async () => {
    try {
      await retryDelivery(base, delivery.id);
      tell(fr.deliveries.retried(name));
      await client.invalidateQueries({ queryKey: [slug, 'deliveries'] });
    } catch (error) {
      tell((error as Error).message);
    }
  };
  return (
    <button type="button" className="button button-quiet small" onClick={retry}>
      {fr.deliveries.retry}
      <span className="unseen"> {fr.deliveries.retryTo(name)}</span>
    </button>
  );
}
