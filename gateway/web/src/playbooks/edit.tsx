import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import { adaptPlaybook, forgetPlaybooks, usePlaybook } from '../api/playbooks.ts';
import type { Playbook } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { ErrorSummary, type FormErrors, SelectField, TextArea, TextField } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';
import { BLANK_STEP, guideOf, type Values, valuesOf } from './values.ts';

/** The tenant's own way of holding a practice. */
export function EditPlaybook() {
  const { practice = '' } = useParams();
  const found = usePlaybook(practice);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  return <GuideForm playbook={found.data.body} etag={found.data.etag} />;
}

function GuideForm({ playbook, etag }: { playbook: Playbook; etag: string | null }) {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const [seen] = useState(etag);
  const form = useForm<Values>({ defaultValues: valuesOf(playbook) });
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const steps = useFieldArray({ control: form.control, name: 'steps' });
  const names = steps.fields.flatMap((_, at) =>
    ['day', 'title', 'advice'].map((field) => `steps.${at}.${field}`),
  );
  const { errors, rest } = refusal
    ? sortProblem(refusal.error, ['title', 'introduction', ...names])
    : { errors: {} as FormErrors, rest: undefined };
  const page = `/${slug}/guides/${playbook.practice}`;
  const save = form.handleSubmit(async (typed) => {
    setRefusal(undefined);
    try {
      await adaptPlaybook(base, playbook.practice, guideOf(typed), seen);
      await forgetPlaybooks(client, slug);
      tell(fr.form.saved);
      navigate(page);
    } catch (error) {
      setRefusal({ error, at: Date.now() });
    }
  });
  return (
    <>
      <PageHead
        title={fr.form.title(fr.practices[playbook.practice])}
        back={{ to: page, label: playbook.title }}
      />
      <form className="form" onSubmit={save} noValidate>
        <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
        <Trouble error={rest} />
        <TextField label={fr.form.name} error={errors.title} {...form.register('title')} />
        <TextArea
          label={fr.form.introduction}
          rows={4}
          error={errors.introduction}
          {...form.register('introduction')}
        />
        <h2>{fr.form.steps}</h2>
        {steps.fields.map((field, at) => (
          <fieldset key={field.id} className="card stack">
            <legend>{fr.form.step(at + 1)}</legend>
            <TextField
              label={fr.form.what}
              error={errors[`steps.${at}.title`]}
              {...form.register(`steps.${at}.title`)}
            />
            <div className="side-by-side">
              <TextField
                label={fr.form.days}
                type="number"
                min={0}
                max={180}
                error={errors[`steps.${at}.day`]}
                {...form.register(`steps.${at}.days`)}
              />
              <SelectField
                label={fr.form.side}
                options={(['BEFORE', 'AFTER'] as const).map((value) => ({
                  value,
                  label: fr.form.sides[value],
                }))}
                {...form.register(`steps.${at}.side`)}
              />
            </div>
            <TextArea
              label={fr.form.advice}
              optional
              rows={2}
              error={errors[`steps.${at}.advice`]}
              {...form.register(`steps.${at}.advice`)}
            />
            <p>
              <button type="button" className="button" onClick={() => steps.remove(at)}>
                {fr.form.remove}
              </button>
            </p>
          </fieldset>
        ))}
        <p>
          <button type="button" className="button" onClick={() => steps.append(BLANK_STEP)}>
            <Icon name="plus" />
            {fr.form.add}
          </button>
        </p>
        <div className="acts">
          <button
            type="submit"
            className="button button-primary"
            disabled={form.formState.isSubmitting}
          >
            {fr.form.save}
          </button>
          <Link to={page}>{fr.form.cancel}</Link>
        </div>
      </form>
    </>
  );
}
