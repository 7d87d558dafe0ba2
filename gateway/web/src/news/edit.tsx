import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import { forgetNews, saveNews, useNews } from '../api/news.ts';
import { useThemes } from '../api/planning.ts';
import type { News } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { ChoiceBox, ErrorSummary, type FormErrors, TextArea, TextField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';

interface Values {
  title: string;
  text: string;
  themes: string[];
  mattersBy: string;
  source: string;
}

const BLANK: Values = { title: '', text: '', themes: [], mattersBy: '', source: '' };
const FIELDS = Object.keys(BLANK);

export function NewNews() {
  return <NewsForm values={BLANK} />;
}

export function EditNews() {
  const { id = '' } = useParams();
  const found = useNews(id);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const { body, etag } = found.data;
  return <NewsForm values={valuesOf(body)} stored={{ id, etag }} />;
}

const valuesOf = ({ title, text, themes, mattersBy, source }: News): Values => ({
  title,
  text,
  themes,
  mattersBy: mattersBy ?? '',
  source: source ?? '',
});

interface Written {
  values: Values;
  stored?: { id: string; etag: string | null };
}

function NewsForm({ values, stored: given }: Written) {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const themes = useThemes().data?.items ?? [];
  const [stored] = useState(given);
  const form = useForm<Values>({ defaultValues: values });
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const { errors, rest } = refusal
    ? sortProblem(refusal.error, FIELDS)
    : { errors: {} as FormErrors, rest: undefined };
  const save = form.handleSubmit(async (typed) => {
    setRefusal(undefined);
    try {
      const { body } = await saveNews(
        base,
        { ...typed, mattersBy: typed.mattersBy || null, source: typed.source.trim() || null },
        stored,
      );
      await forgetNews(client, slug);
      tell(fr.form.saved);
      navigate(`/${slug}/nouvelles/${body.id}`);
    } catch (error) {
      setRefusal({ error, at: Date.now() });
    }
  });
  const back = stored ? `/${slug}/nouvelles/${stored.id}` : `/${slug}/nouvelles`;
  return (
    <>
      <PageHead
        title={stored ? fr.form.title : fr.form.fresh}
        back={{ to: back, label: stored ? values.title : fr.title }}
      />
      <form className="form" onSubmit={save} noValidate>
        <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
        <Trouble error={rest} />
        <TextField
          label={fr.form.name}
          hint={fr.form.nameHint}
          error={errors.title}
          {...form.register('title')}
        />
        <TextArea label={fr.form.text} rows={5} error={errors.text} {...form.register('text')} />
        <TextField
          type="date"
          className="mid"
          label={fr.form.mattersBy}
          hint={fr.form.mattersByHint}
          optional
          error={errors.mattersBy}
          {...form.register('mattersBy')}
        />
        <TextField
          type="url"
          label={fr.form.source}
          optional
          error={errors.source}
          {...form.register('source')}
        />
        <details className="fold">
          <summary>{fr.form.themes(form.watch('themes').length)}</summary>
          <div className="choices-columns">
            {themes.map(({ code, label }) => (
              <ChoiceBox key={code} value={code} label={label} {...form.register('themes')} />
            ))}
          </div>
        </details>
        <div className="acts">
          <button
            type="submit"
            className="button button-primary"
            disabled={form.formState.isSubmitting}
          >
            {fr.form.save}
          </button>
          <Link to={back}>{fr.form.cancel}</Link>
        </div>
      </form>
    </>
  );
}
