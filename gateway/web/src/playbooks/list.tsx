import { Link } from 'react-router';
import { usePlaybooks } from '../api/playbooks.ts';
import { useTenant } from '../frame/tenant.ts';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { State } from '../kit/state.tsx';
import { fr } from './fr.ts';

/** How each practice is held, step by step. */
export function PlaybookList() {
  const { slug } = useTenant();
  const found = usePlaybooks();
  return (
    <>
      <PageHead
        title={fr.title}
        under={fr.under}
        back={{ to: `/${slug}/taches`, label: fr.tasks }}
      />
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.isSuccess && (
        <table className="sentences">
          <thead>
            <tr>
              <th scope="col">{fr.practice}</th>
              <th scope="col">{fr.guide}</th>
            </tr>
          </thead>
          <tbody>
            {found.data.items.map((playbook) => (
              <tr key={playbook.practice}>
                <th scope="row">
                  <Link to={`/${slug}/guides/${playbook.practice}`}>
                    {fr.practices[playbook.practice]}
                  </Link>
                  <div className="quiet small">{playbook.title}</div>
                </th>
                <td>
                  <PlaybookState adapted={playbook.adapted} />
                  <div className="quiet small">{fr.steps(playbook.steps.length)}</div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

export function PlaybookState({ adapted }: { adapted: boolean }) {
  return <State tone={adapted ? 'good' : 'calm'} word={adapted ? fr.adapted : fr.shipped} />;
}
