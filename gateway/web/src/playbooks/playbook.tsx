import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { adaptPlaybook, forgetPlaybooks, resetPlaybook, usePlaybook } from '../api/playbooks.ts';
import type { Playbook } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';
import { PlaybookState } from './list.tsx';

/** One guide, to be read before going out. */
export function PlaybookPage() {
  const { practice = '' } = useParams();
  const { slug, coordinator } = useTenant();
  const found = usePlaybook(practice);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const { body, etag } = found.data;
  return (
    <>
      <PageHead
        title={body.title}
        back={{ to: `/${slug}/guides`, label: fr.title }}
        under={
          <span className="row">
            <span>{fr.practices[body.practice]}</span>
            <PlaybookState adapted={body.adapted} />
          </span>
        }
        action={
          coordinator && (
            <Link
              className="button button-primary"
              to={`/${slug}/guides/${body.practice}/modifier`}
            >
              {fr.edit}
            </Link>
          )
        }
      />
      <div className="stack">
        <p>{body.introduction}</p>
        <Steps title={fr.before} steps={body.steps.filter(({ day }) => day < 0)} />
        <Steps title={fr.onTheDay} steps={body.steps.filter(({ day }) => day === 0)} />
        <Steps title={fr.after} steps={body.steps.filter(({ day }) => day > 0)} />
        {coordinator && body.adapted && <Reset playbook={body} etag={etag} />}
      </div>
    </>
  );
}

function Steps({ title, steps }: { title: string; steps: Playbook['steps'] }) {
  if (steps.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{title}</h2>
      <ol className="bare stack">
        {steps.map((step) => (
          <li key={step.id} className="stack-tight">
            <strong>{step.title}</strong>
            {step.advice && <p>{step.advice}</p>}
            {step.day !== 0 && (
              <p className="quiet small">
                {fr.dayOf(step.day)}
                {step.far && `, ${fr.far}`}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reset({ playbook, etag }: { playbook: Playbook; etag: string | null }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const { practice, title, introduction, steps } = playbook;
  const attempt = async (work: () => Promise<void>) => {
    setError(undefined);
    try {
      await work();
    } catch (refused) {
      setError(refused);
    }
    await forgetPlaybooks(client, slug);
  };
  const reset = () =>
    attempt(async () => {
      const back = await resetPlaybook(base, practice, etag);
      const own = { title, introduction, steps: steps.map(({ far, ...step }) => step) };
      tell(fr.reset.done, () =>
        attempt(async () => {
          await adaptPlaybook(base, practice, own, back.etag);
          tell(fr.restored);
        }),
      );
    });
  return (
    <div className="stack-tight screen-only">
      <p>
        <button type="button" className="button" onClick={reset}>
          {fr.reset.act}
        </button>
      </p>
      <Trouble error={error} />
    </div>
  );
}
