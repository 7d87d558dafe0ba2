import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import type { Reply } from '../api/http.ts';
import { forgetSeasons, saveSeason, useSeason } from '../api/seasons.ts';
import type { Season, SeasonRequest } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { useAttempt, useDone } from '../kit/attempt.ts';
import { ErrorSummary } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { SEASON_FIELDS, SeasonFields } from './fields.tsx';
import { fr } from './fr.ts';

export function NewSeason() {
  return <SeasonForm />;
}

export function EditSeason() {
  const { id = '' } = useParams();
  const found = useSeason(id);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  return <SeasonForm stored={found.data} />;
}

const planOf = ({ name, from, to }: SeasonRequest) => ({ name, from, to });

function SeasonForm({ stored }: { stored?: Reply<Season> }) {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const done = useDone();
  const [was] = useState(stored);
  const form = useForm<SeasonRequest>({
    defaultValues: was ? planOf(was.body) : { name: '', from: '', to: '' },
  });
  const { errors, rest, at, attempt } = useAttempt(SEASON_FIELDS);
  const put = async (plan: SeasonRequest, known?: { id: string; etag: string | null }) => {
    const saved = await saveSeason(base, plan, known);
    await forgetSeasons(client, slug);
    return saved;
  };
  const save = form.handleSubmit((typed) =>
    attempt(async () => {
      const saved = await put(typed, was && { id: was.body.id, etag: was.etag });
      const { id } = saved.body;
      if (was) done(fr.form.saved, () => put(planOf(was.body), { id, etag: saved.etag }));
      else done(fr.form.created);
      navigate(`/${slug}/saisons/${id}`);
    }),
  );
  const leave = was ? `/${slug}/saisons/${was.body.id}` : `/${slug}/saisons`;
  return (
    <>
      <PageHead
        title={was ? fr.form.known(was.body.name) : fr.form.fresh}
        back={{ to: leave, label: was?.body.name ?? fr.title }}
      />
      <form className="form" onSubmit={save} noValidate>
        <ErrorSummary errors={errors} at={at} />
        <Trouble error={rest} />
        <SeasonFields form={form} errors={errors} />
        <div className="acts">
          <button
            type="submit"
            className="button button-primary"
            disabled={form.formState.isSubmitting}
          >
            {fr.form.save}
          </button>
          <Link to={leave}>{fr.form.giveUp}</Link>
        </div>
      </form>
    </>
  );
}
