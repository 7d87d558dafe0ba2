import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import type { Reply } from '../api/http.ts';
import { forgetTeam, saveMember, useMember } from '../api/team.ts';
import type { Member, MemberRequest } from '../api/types.ts';
import { CommuneBox } from '../communes/commune-box.tsx';
import { useTenant } from '../frame/tenant.ts';
import { useAttempt, useDone } from '../kit/attempt.ts';
import { ErrorSummary, TextField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { useCommuneNames } from '../planning/words.tsx';
import { fr } from './fr.ts';
import { Hours } from './hours.tsx';
import { FavouriteThemes } from './themes.tsx';
import { BLANK, requestOf, type Values, valuesOf } from './values.ts';

export function NewMember() {
  return <MemberForm />;
}

export function EditMember() {
  const { id = '' } = useParams();
  const found = useMember(id);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  return <MemberForm stored={found.data} />;
}

function MemberForm({ stored }: { stored?: Reply<Member> }) {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const done = useDone();
  const nameOf = useCommuneNames();
  const [was] = useState(stored);
  const [before] = useState(() =>
    was ? valuesOf(was.body, (insee) => nameOf(insee) ?? insee) : BLANK,
  );
  const form = useForm<Values>({ defaultValues: before });
  const hours = form.watch('workingHours');
  const { errors, rest, at, attempt } = useAttempt([
    'name',
    'email',
    'phone',
    'homeInsee',
    'weeklyCapacityMinutes',
    'favouriteThemes',
    ...hours.flatMap((_, span) =>
      ['day', 'from', 'to', ''].map((part) => `workingHours.${span}${part && `.${part}`}`),
    ),
  ]);
  const put = async (json: MemberRequest, known?: { id: string; etag: string | null }) => {
    const saved = await saveMember(base, json, known);
    await forgetTeam(client, slug);
    return saved;
  };
  const save = form.handleSubmit((typed) =>
    attempt(async () => {
      const userId = was?.body.userId;
      const known = was && { id: was.body.id, etag: was.etag };
      const { body, etag } = await put(requestOf(typed, userId), known);
      if (was)
        done(fr.form.saved(body.name), () => put(requestOf(before, userId), { id: body.id, etag }));
      else done(fr.form.created(body.name));
      navigate(`/${slug}/equipe/${body.id}`);
    }),
  );
  const leave = was ? `/${slug}/equipe/${was.body.id}` : `/${slug}/equipe`;
  return (
    <>
      <PageHead
        title={was ? fr.form.known(was.body.name) : fr.form.fresh}
        back={{ to: leave, label: was?.body.name ?? fr.title }}
      />
      <form className="form" onSubmit={save} noValidate>
        <ErrorSummary errors={errors} at={at} />
        <Trouble error={rest} />
        <TextField
          label={fr.form.name}
          autoComplete="off"
          error={errors.name}
          {...form.register('name')}
        />
        <TextField
          label={fr.form.email}
          hint={fr.form.emailHint}
          optional
          type="email"
          autoComplete="off"
          error={errors.email}
          {...form.register('email')}
        />
        <TextField
          label={fr.form.phone}
          optional
          type="tel"
          autoComplete="off"
          className="mid"
          error={errors.phone}
          {...form.register('phone')}
        />
        <Controller
          control={form.control}
          name="homeInsee"
          render={({ field }) => (
            <CommuneBox
              name={field.name}
              label={fr.form.home}
              hint={fr.form.homeHint}
              optional
              value={field.value}
              onChange={field.onChange}
              error={errors.homeInsee}
            />
          )}
        />
        <TextField
          label={fr.form.capacity}
          hint={fr.form.capacityHint}
          optional
          inputMode="decimal"
          className="narrow"
          error={errors.weeklyCapacityMinutes}
          {...form.register('weeklyCapacityMinutes')}
        />
        <Hours form={form} errors={errors} />
        <FavouriteThemes form={form} error={errors.favouriteThemes} />
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
