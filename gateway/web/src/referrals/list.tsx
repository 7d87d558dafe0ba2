import { Link, useSearchParams } from 'react-router';
import { type ReferralFilter, useReferrals } from '../api/referrals.ts';
import type { ReferralLine } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { SelectField } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { moment, shortDay } from '../kit/when.ts';
import { fr } from './fr.ts';
import { ReferralStateOf } from './words.tsx';

const WAYS = ['todo', 'INBOUND', 'OUTBOUND', 'all'] as const;
const STATES = [
  'SENT',
  'ACCEPTED',
  'REFUSED',
  'HONOURED',
  'MISSED',
  'WITHDRAWN',
  'EXPIRED',
] as const;

/** Who was sent where: first what the team has to do, then all. */
export function ReferralList() {
  const { slug } = useTenant();
  const [address, setAddress] = useSearchParams();
  const date = address.get('date') ?? undefined;
  const way = WAYS.find((known) => known === address.get('sens')) ?? 'all';
  const state = STATES.find((known) => known === address.get('etat'));
  const found = useReferrals(filter(way, state, date));
  const todo = useReferrals({ todo: true }).data?.pages[0]?.total;
  const all = found.data?.pages.flatMap((page) => page.items) ?? [];
  const isAll = way === 'all' && !state && !date;
  const isNew = found.isSuccess && all.length === 0 && isAll;
  const choose = (key: string, value: string) => {
    const next = new URLSearchParams(address);
    if (value) next.set(key, value);
    else next.delete(key);
    setAddress(next, { replace: true });
  };
  return (
    <>
      <PageHead
        title={date ? fr.ofDate : fr.title}
        back={date ? { to: `/${slug}/planning/${date}`, label: fr.seeDate } : undefined}
        under={todo !== undefined && !isNew && !date && fr.under(todo)}
        action={
          <Link
            className="button button-primary"
            to={`/${slug}/orientations/nouvelle${date ? `?date=${date}` : ''}`}
          >
            <Icon name="plus" />
            {fr.send}
          </Link>
        }
      />
      <div className="stack">
        {!isNew && (
          <div className="side-by-side">
            <SelectField
              label={fr.show}
              value={way}
              options={WAYS.map((value) => ({ value, label: fr.ways[value] }))}
              onChange={(event) => choose('sens', event.target.value)}
            />
            <SelectField
              label={fr.state}
              value={state ?? ''}
              options={[
                { value: '', label: fr.anyState },
                ...STATES.map((value) => ({ value, label: fr.states[value] })),
              ]}
              onChange={(event) => choose('etat', event.target.value)}
            />
          </div>
        )}
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {isNew && <Empty title={fr.emptyTitle} text={fr.emptyText} />}
        {found.isSuccess && all.length === 0 && !isAll && (
          <Empty title={fr.noneTitle} text={fr.noneText} />
        )}
        {all.length > 0 && <Referrals referrals={all} />}
        {found.hasNextPage && (
          <button type="button" className="button" onClick={() => found.fetchNextPage()}>
            {fr.more}
          </button>
        )}
      </div>
    </>
  );
}

function filter(
  way: (typeof WAYS)[number],
  state: string | undefined,
  occurrenceId: string | undefined,
): ReferralFilter {
  return {
    state,
    occurrenceId,
    todo: way === 'todo' || undefined,
    way: way === 'INBOUND' || way === 'OUTBOUND' ? way : undefined,
  };
}

function Referrals({ referrals }: { referrals: ReferralLine[] }) {
  const { slug, zone } = useTenant();
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
        {referrals.map((referral) => (
          <tr key={referral.id}>
            <th scope="row">
              <Link to={`/${slug}/orientations/${referral.id}`}>
                {referral.person ?? fr.forgotten}
              </Link>
              <div className="quiet small">{fr.sent(shortDay(referral.sentAt, zone))}</div>
            </th>
            <td>
              {referral.to.name}
              <div className="quiet small">{`${fr.from} ${referral.from.name}`}</div>
            </td>
            <td>
              <ReferralStateOf of={referral} />
              {referral.state === 'SENT' && !referral.place && (
                <div className="quiet small">{fr.due(moment(referral.expiresAt, zone))}</div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
