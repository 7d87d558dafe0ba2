import { useSearchParams } from 'react-router';
import { useFollowUp, useTeam } from '../api/outcomes.ts';
import { SelectField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { fr } from './fr.ts';
import { Period } from './period.tsx';

/** The sheet to copy from into the national follow-up, for one person or for all. */
export function FollowUpSheet() {
  const [address, setAddress] = useSearchParams();
  const filter = {
    from: address.get('du') ?? '',
    to: address.get('au') ?? '',
    member: address.get('qui') ?? '',
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
            ...(team.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Period from={filter.from} to={filter.to} onChange={set} />
      </div>
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data && (
        <>
          <p className="report-sentence" role="status">
            {fr.followUpSum(found.data.errands, found.data.met, found.data.dates)}
          </p>
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
          <TakeAway list="/reports/follow-up" filter={filter} />
        </>
      )}
    </section>
  );
}
