import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import { forgetAppointments, saveProfessional, useProfessional } from '../api/appointments.ts';
import { useActions } from '../api/planning.ts';
import type { Professional } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import {
  ChoiceBox,
  ErrorSummary,
  FieldError,
  type FormErrors,
  TextArea,
  TextField,
} from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';
import { BLANK, FIELDS, offered, request, type Values, valuesOf } from './values.ts';

export function NewProfessional() {
  return <ProfessionalForm />;
}

export function EditProfessional() {
  const { id = '' } = useParams();
  const found = useProfessional(id);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  return <ProfessionalForm stored={found.data.body} etag={found.data.etag} />;
}

function ProfessionalForm(given: { stored?: Professional; etag?: string | null }) {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const [{ stored, etag = null }] = useState(given);
  const form = useForm<Values>({ defaultValues: stored ? valuesOf(stored) : BLANK });
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const { errors, rest } = refusal
    ? sortProblem(refusal.error, FIELDS)
    : { errors: {} as FormErrors, rest: undefined };
  const save = form.handleSubmit(async (typed) => {
    setRefusal(undefined);
    try {
      const before = stored && { id: stored.id, etag };
      const saved = await saveProfessional(base, request(typed, stored), before);
      await forgetAppointments(client, slug);
      tell(fr.form.saved, stored && (() => giveBack(stored, saved.etag)));
      navigate(`/${slug}/intervenants`);
    } catch (error) {
      setRefusal({ error, at: Date.now() });
    }
  });
  const giveBack = async (was: Professional, seen: string | null) => {
    await saveProfessional(base, request(valuesOf(was), was), { id: was.id, etag: seen });
    await forgetAppointments(client, slug);
  };
  return (
    <>
      <PageHead
        title={stored?.name ?? fr.form.fresh}
        back={{ to: `/${slug}/intervenants`, label: fr.title }}
      />
      <form className="form" onSubmit={save} noValidate>
        <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
        <Trouble error={rest} />
        <TextField
          label={fr.name}
          hint={fr.form.nameHint}
          error={errors.name}
          {...form.register('name')}
        />
        <TextField
          label={fr.form.partner}
          optional
          error={errors.partner}
          {...form.register('partner')}
        />
        <TextArea
          label={fr.form.helpsWith}
          optional
          rows={2}
          error={errors.helpsWith}
          {...form.register('helpsWith')}
        />
        <TextArea
          label={fr.form.toBring}
          hint={fr.form.toBringHint}
          optional
          rows={2}
          error={errors.toBring}
          {...form.register('toBring')}
        />
        <ActionChoice form={form} error={errors.actionIds} />
        {stored && <ChoiceBox label={fr.form.visiting} {...form.register('visiting')} />}
        <div className="acts">
          <button
            type="submit"
            className="button button-primary"
            disabled={form.formState.isSubmitting}
          >
            {fr.form.save}
          </button>
          <Link to={`/${slug}/intervenants`}>{fr.form.cancel}</Link>
        </div>
      </form>
    </>
  );
}

interface Choosing {
  form: ReturnType<typeof useForm<Values>>;
  error?: string;
}

function ActionChoice({ form, error }: Choosing) {
  const { slug } = useTenant();
  const found = useActions({});
  const actions = offered(found.data ?? [], form.getValues('actionIds'));
  return (
    <fieldset className="stack-tight" id="field-actionIds">
      <legend>{fr.form.actions}</legend>
      {found.isPending && <Waiting />}
      {found.isSuccess && actions.length === 0 ? (
        <p>
          {fr.form.noActions} <Link to={`/${slug}/actions/nouvelle`}>{fr.form.prepare}</Link>
        </p>
      ) : (
        <p className="hint">{fr.form.actionsHint}</p>
      )}
      <div className="choices">
        {actions.map(({ id, title }) => (
          <ChoiceBox key={id} value={id} label={title} {...form.register('actionIds')} />
        ))}
      </div>
      <FieldError id="actionIds-error" error={error} />
    </fieldset>
  );
}
