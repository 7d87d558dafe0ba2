import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { markEntered, useFollowUp } from '../api/outcomes.ts';
import { useTeam } from '../api/team.ts';
import { useTenant } from '../frame/tenant.ts';
import { ChoiceBox, SelectField } from '../kit/fields.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';
import { Period } from './period.tsx';

/** The sheet to copy from into the national follow-up, for one person or for all. */
export function FollowUpSheet() {
  const [address, setAddress] = useSearchParams();
  const filter = {
    from: address.get('du') ?? '',
    to: address.get('au') ?? '',
    member: address.get('qui') ?? '',
    pending: address.get('tout') === 'oui' ? undefined : true,
  };
  const found = useFollowUp(filter);
  const team = useTeam();
  const set = (name: string, value: string) =>
    setAddress(
      (known) => {
        const next = new URLSearchParams(known);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return (
    <section className="stack">
      <p>{fr.followUpText}</p>
      <div className="report-filters screen-only">
        <SelectField
          label={fr.member}
          value={filter.member}
          onChange={(event) => set('qui', event.target.value)}
          options={[
            { value: '', label: fr.everyone },
            ...(team.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Period from={filter.from} to={filter.to} onChange={set} />
      </div>
      <div className="screen-only">
        <ChoiceBox
          label={fr.pendingOnly}
          checked={filter.pending === true}
          onChange={(event) => set('tout', event.target.checked ? '' : 'oui')}
        />
      </div>
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data && (
        <>
          <p className="report-sentence" role="status">
            {fr.followUpSum(found.data.errands, found.data.met, found.data.dates.length)}
          </p>
          {found.data.changed > 0 && (
            <Notice kind="look">
              <p>{fr.changedSince(found.data.changed)}</p>
            </Notice>
          )}
          <div className="report-scroll">
            <table className="sentences report">
              <thead>
                <tr>
                  <th scope="col">{fr.operator}</th>
                  <th scope="col" className="number">
                    {fr.solved}
                  </th>
                  <th scope="col" className="number">
                    {fr.followUp}
                  </th>
                  <th scope="col" className="number">
                    {fr.redirected}
                  </th>
                  <th scope="col" className="number">
                    {fr.total}
                  </th>
                </tr>
              </thead>
              <tbody>
                {found.data.lines.map((line) => (
                  <tr key={line.operator}>
                    <th scope="row">{line.label}</th>
                    <td className="number">{fr.number(line.solved)}</td>
                    <td className="number">{fr.number(line.followUp)}</td>
                    <td className="number">{fr.number(line.redirected)}</td>
                    <td className="number">{fr.number(line.total)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{fr.total}</th>
                  <td className="number">{fr.number(found.data.total.solved)}</td>
                  <td className="number">{fr.number(found.data.total.followUp)}</td>
                  <td className="number">{fr.number(found.data.total.redirected)}</td>
                  <td className="number">{fr.number(found.data.errands)}</td>
                </tr>
              </tfoot>
            </table>
          </div>
          {filter.pending && found.data.dates.length > 0 && <Entered dates={found.data.dates} />}
          <TakeAway
            list="/reports/follow-up"
            filter={{ ...filter, pending: filter.pending ? 'true' : undefined }}
          />
          <div className="screen-only">
            <p className="small quiet">{fr.coop}</p>
            <TakeAway
              list="/reports/coop"
              filter={{ from: filter.from, to: filter.to, member: filter.member }}
            />
          </div>
        </>
      )}
    </section>
  );
}

/** Says that the whole sheet was copied, and takes that back. */
function Entered({ dates }: { dates: string[] }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const mark = async (entered: boolean) => {
    setError(undefined);
    try {
      await markEntered(base, dates, entered);
      tell(
        entered ? fr.entered(dates.length) : fr.withdrawn,
        entered ? () => mark(false) : undefined,
      );
      await client.invalidateQueries({ queryKey: [slug, 'outcomes', 'follow-up'] });
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <div className="stack screen-only">
      <Trouble error={error} />
      <p>
        <button type="button" className="button button-primary" onClick={() => mark(true)}>
          {fr.markEntered}
        </button>
      </p>
    </div>
  );
}
