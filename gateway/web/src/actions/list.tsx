import { Link, useSearchParams } from 'react-router';
import { useActions } from '../api/planning.ts';
import type { Action } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { SelectField } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { State } from '../kit/state.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { useCommuneNames } from '../planning/words.tsx';
import { fr } from './fr.ts';
import { ACTION_TONES } from './tones.ts';

const STATES = ['DRAFT', 'PLANNED', 'CANCELLED'] as const;

/** Every action, drafts to complete among them. */
export function ActionList() {
  const { slug } = useTenant();
  const [address, setAddress] = useSearchParams();
  const state = STATES.find((known) => known === address.get('etat'));
  const found = useActions({ state });
  const actions = found.data ?? [];
  return (
    <>
      <PageHead
        title={fr.list.title}
        back={{ to: `/${slug}/planning`, label: fr.back }}
        action={
          <Link className="button button-primary" to={`/${slug}/actions/nouvelle`}>
            <Icon name="plus" />
            {fr.edit.fresh}
          </Link>
        }
      />
      <div className="stack">
        <SelectField
          className="mid"
          label={fr.list.show}
          value={state ?? ''}
          options={[
            { value: '', label: fr.list.all },
            ...STATES.map((value) => ({ value, label: fr.list.states[value] })),
          ]}
          onChange={(event) =>
            setAddress(event.target.value ? { etat: event.target.value } : {}, { replace: true })
          }
        />
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.isSuccess && actions.length === 0 && (
          <Empty title={fr.list.noneTitle} text={fr.list.noneText} />
        )}
        {actions.length > 0 && <Actions actions={actions} />}
        {actions.length > 0 && <TakeAway list="/actions" filter={{ state }} />}
      </div>
    </>
  );
}

function Actions({ actions }: { actions: Action[] }) {
  const { slug } = useTenant();
  const nameOf = useCommuneNames();
  return (
    <table className="sentences">
      <thead>
        <tr>
          <th scope="col">{fr.list.action}</th>
          <th scope="col">{fr.page.where}</th>
          <th scope="col">{fr.list.state}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <tr key={action.id}>
            <th scope="row">
              <Link to={`/${slug}/actions/${action.id}`}>{action.title}</Link>
              <div className="quiet small">{fr.practices[action.practice]}</div>
            </th>
            <td>{nameOf(action.place?.insee)}</td>
            <td>
              <State tone={ACTION_TONES[action.state]} word={fr.states[action.state]} />
              {action.state === 'DRAFT' && action.missing.length > 0 && (
                <div className="quiet small">{fr.list.missing(action.missing.length)}</div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
