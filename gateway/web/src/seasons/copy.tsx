import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useParams } from 'react-router';
import { copySeason, forgetSeasons, useSeason } from '../api/seasons.ts';
import type { Season, SeasonCopy, SeasonRequest } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { useAttempt, useDone } from '../kit/attempt.ts';
import { ErrorSummary } from '../kit/fields.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { SEASON_FIELDS, SeasonFields } from './fields.tsx';
import { fr } from './fr.ts';
import { DaysOff } from './season.tsx';
import { nextName, nextPlan } from './values.ts';

/** Does a season once more, and says what became of it. */
export function CopySeason() {
  const { id = '' } = useParams();
  const { slug } = useTenant();
  const found = useSeason(id);
  const [copied, setCopied] = useState<SeasonCopy>();
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const season = found.data.body;
  return (
    <>
      <PageHead
        title={fr.copy.title(season.name)}
        back={{ to: `/${slug}/saisons/${id}`, label: season.name }}
      />
      {copied ? <Report copied={copied} /> : <CopyForm season={season} onCopied={setCopied} />}
    </>
  );
}

function CopyForm({ season, onCopied }: { season: Season; onCopied: (copy: SeasonCopy) => void }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const done = useDone();
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm<SeasonRequest>({
    defaultValues: { ...nextPlan(season), name: nextName(season.name, fr.copy.goesOn) },
  });
  const { errors, rest, at, attempt } = useAttempt(SEASON_FIELDS);
  const copy = form.handleSubmit((typed) =>
    attempt(async () => {
      const { body } = await copySeason(base, season.id, typed, key);
      done(fr.copy.done);
      onCopied(body);
      await forgetSeasons(client, slug);
    }),
  );
  return (
    <form className="form" onSubmit={copy} noValidate>
      <p>{fr.copy.text}</p>
      <ErrorSummary errors={errors} at={at} />
      <Trouble error={rest} />
      <SeasonFields form={form} errors={errors} />
      <div className="acts">
        <button
          type="submit"
          className="button button-primary"
          disabled={form.formState.isSubmitting}
        >
          {form.formState.isSubmitting ? fr.copy.acting : fr.copy.act}
        </button>
        <Link to={`/${slug}/saisons/${season.id}`}>{fr.form.giveUp}</Link>
      </div>
    </form>
  );
}

function Report({ copied }: { copied: SeasonCopy }) {
  const { slug } = useTenant();
  return (
    <div className="stack-wide">
      <section className="stack">
        <h2>{fr.copy.report}</h2>
        <Notice kind="done">
          <strong>{copied.name}</strong>
          <p>{fr.copy.sum(copied.actions, copied.dates)}</p>
          {copied.leftOut > 0 && <p>{fr.copy.leftOut(copied.leftOut)}</p>}
        </Notice>
        <p>{fr.copy.permits}</p>
        <div className="acts">
          <Link className="button button-primary" to={`/${slug}/actions?etat=DRAFT`}>
            {fr.copy.drafts}
          </Link>
          <Link to={`/${slug}/saisons/${copied.id}`}>{fr.copy.see}</Link>
        </div>
      </section>
      {copied.refused.length > 0 && (
        <section className="stack">
          <h2>{fr.copy.refusedTitle}</h2>
          <p>{fr.copy.refused}</p>
          <ul>
            {copied.refused.map(({ date, reason }) => (
              <li key={`${date} ${reason}`}>{fr.copy.impossible(date, reason)}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack">
        <h2>{fr.daysOff.title}</h2>
        <DaysOff dates={copied.daysOff} />
      </section>
    </div>
  );
}
