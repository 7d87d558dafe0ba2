import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { Link, useNavigate } from 'react-router';
import { forgetRequests, noteRequest } from '../api/requests.ts';
import type { VisitWish } from '../api/types.ts';
import { CommuneBox } from '../communes/commune-box.tsx';
import { useTenant } from '../frame/tenant.ts';
import { ErrorSummary, SelectField, TextArea, TextField } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';

interface Values {
  kind: VisitWish['kind'];
  name: string;
  email: string;
  phone: string;
  commune: { insee: string; name: string } | null;
  wish: string;
  place: string;
  when: string;
}

const BLANK: Values = {
  kind: 'COMMUNE',
  name: '',
  email: '',
  phone: '',
  commune: null,
  wish: '',
  place: '',
  when: '',
};
const FIELDS = Object.keys(BLANK);
const KINDS = ['COMMUNE', 'PARTNER', 'RESIDENT'] as const;

/** A request made on the phone or at the market, noted by the team. */
export function NoteRequest() {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const form = useForm<Values>({ defaultValues: BLANK });
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const { errors, rest } = refusal
    ? sortProblem(refusal.error, FIELDS)
    : { errors: {} as Record<string, string>, rest: undefined };
  const save = form.handleSubmit(async (typed) => {
    setRefusal(undefined);
    try {
      const text = (value: string) => value.trim() || null;
      const { body } = await noteRequest(base, {
        kind: typed.kind,
        name: typed.name.trim(),
        email: text(typed.email),
        phone: text(typed.phone),
        commune: typed.commune?.insee ?? '',
        wish: typed.wish.trim(),
        place: text(typed.place),
        when: text(typed.when),
      });
      await forgetRequests(client, slug);
      tell(fr.form.saved);
      navigate(`/${slug}/demandes/${body.id}`);
    } catch (error) {
      setRefusal({ error, at: Date.now() });
    }
  });
  return (
    <>
      <PageHead title={fr.form.title} back={{ to: `/${slug}/demandes`, label: fr.back }} />
      <form className="form" onSubmit={save} noValidate>
        <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
        <Trouble error={rest} />
        <SelectField
          className="mid"
          label={fr.form.kind}
          options={KINDS.map((value) => ({ value, label: fr.kinds[value] }))}
          {...form.register('kind')}
        />
        <TextField
          label={fr.form.name}
          hint={fr.form.nameHint}
          error={errors.name}
          {...form.register('name')}
        />
        <div className="side-by-side">
          <TextField
            label={fr.form.email}
            type="email"
            error={errors.email}
            {...form.register('email')}
          />
          <TextField
            label={fr.form.phone}
            type="tel"
            error={errors.phone}
            {...form.register('phone')}
          />
        </div>
        <p className="hint">{fr.form.reachHint}</p>
        <Controller
          control={form.control}
          name="commune"
          render={({ field }) => (
            <CommuneBox
              name="commune"
              label={fr.form.commune}
              value={field.value}
              onChange={field.onChange}
              error={errors.commune}
            />
          )}
        />
        <TextArea label={fr.form.wish} rows={4} error={errors.wish} {...form.register('wish')} />
        <div className="side-by-side">
          <TextField
            label={fr.form.place}
            optional
            error={errors.place}
            {...form.register('place')}
          />
          <TextField label={fr.form.when} optional error={errors.when} {...form.register('when')} />
        </div>
        <div className="acts">
          <button
            type="submit"
            className="button button-primary"
            disabled={form.formState.isSubmitting}
          >
            {fr.form.save}
          </button>
          <Link to={`/${slug}/demandes`}>{fr.back}</Link>
        </div>
      </form>
    </>
  );
}
