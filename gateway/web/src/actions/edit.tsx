import './actions.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import { Refused, type Reply } from '../api/http.ts';
import {
  forgetPlanning,
  saveAction,
  useAction,
  useHouses,
  useSeasons,
  useThemes,
} from '../api/planning.ts';
import type { Action, Practice } from '../api/types.ts';
import { CommuneBox } from '../communes/commune-box.tsx';
import { useTenant } from '../frame/tenant.ts';
import {
  ChoiceBox,
  ErrorSummary,
  type FormErrors,
  SelectField,
  TextArea,
  TextField,
} from '../kit/fields.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { stillWrong } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { Lost } from '../lost/lost.tsx';
import { useCommuneNames } from '../planning/words.tsx';
import { fr } from './fr.ts';
import { BLANK, POINTERS, requestOf, type Values, valuesOf } from './values.ts';

const FAMILIES: [keyof typeof fr.families, Practice[]][] = [
  ['space', ['FORECOURT', 'PUBLIC_SPACE_PRESENCE', 'LOCAL_EVENT', 'OUTDOOR_ACTIVITY']],
  ['partner', ['PERMANENCE', 'PARTNER_WORKSHOP', 'ANTENNA']],
  ['mobile', ['HOME_VISIT']],
];

export function NewAction() {
  return <ActionForm />;
}

export function EditAction() {
  const { id = '' } = useParams();
  const found = useAction(id);
  if (found.isPending) return <Waiting />;
  if (found.isError && found.error instanceof Refused && found.error.status === 404)
    return <Lost />;
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  return <ActionForm stored={found.data} />;
}

function ActionForm({ stored }: { stored?: Reply<Action> }) {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const nameOf = useCommuneNames();
  // What was there when the form opened: a later answer of the service must not move it.
  const [before] = useState(stored);
  const form = useForm<Values>({
    defaultValues: before ? valuesOf(before.body, (insee) => nameOf(insee) ?? insee) : BLANK,
  });
  const [refusal, setRefusal] = useState<{ error: unknown; was: Values; at: number }>();
  const values = useWatch({ control: form.control }) as Values;
  const { errors, rest } = sorted(refusal?.error);
  const wrong = stillWrong(errors, refusal?.was, values);
  const save = form.handleSubmit(async (typed) => {
    setRefusal(undefined);
    try {
      const sent = requestOf(typed, before?.body);
      const key = before && { id: before.body.id, etag: before.etag };
      const { body } = await saveAction(base, sent, key);
      await forgetPlanning(client, slug);
      tell(before ? fr.edit.saved : fr.edit.created);
      navigate(`/${slug}/actions/${body.id}`);
    } catch (error) {
      setRefusal({ error, was: typed, at: Date.now() });
    }
  });
  const leave = before ? `/${slug}/actions/${before.body.id}` : `/${slug}/planning`;
  return (
    <>
      <PageHead
        title={before ? fr.edit.known(before.body.title) : fr.edit.fresh}
        back={{ to: leave, label: before?.body.title ?? fr.back }}
      />
      <form className="form" onSubmit={save} noValidate>
        <ErrorSummary errors={wrong} at={refusal?.at ?? 0} />
        <Trouble error={rest} />
        <PracticeChoice form={form} fixed={before?.body.state === 'PLANNED'} />
        <What form={form} wrong={wrong} />
        <Where form={form} wrong={wrong} practice={values.practice} />
        <WithWhom form={form} wrong={wrong} practice={values.practice} />
        <Needs form={form} wrong={wrong} practice={values.practice} />
        <Seats form={form} wrong={wrong} practice={values.practice} mode={values.mode} />
        <Themes form={form} chosen={values.themes} />
        <div className="acts">
          <button
            type="submit"
            className="button button-primary"
            disabled={form.formState.isSubmitting}
          >
            {form.formState.isSubmitting ? fr.edit.saving : fr.edit.save}
          </button>
          <Link to={leave}>{fr.edit.giveUp}</Link>
        </div>
      </form>
    </>
  );
}

/** The errors of a refusal by the fields of this form, and what belongs to none of them. */
function sorted(error: unknown): { errors: FormErrors; rest: unknown } {
  const errors: FormErrors = {};
  const given = error instanceof Refused ? (error.problem.errors ?? []) : [];
  let elsewhere = given.length === 0;
  for (const { pointer, message } of given) {
    const path = pointer.replace(/^\//, '').replaceAll('/', '.');
    const field = POINTERS[path] ?? POINTERS[path.replace(/\.\d+(\..*)?$/, '')];
    if (field) errors[field] ??= message;
    else elsewhere = true;
  }
  return { errors, rest: elsewhere ? error : undefined };
}

interface Part {
  form: UseFormReturn<Values>;
  wrong: FormErrors;
  practice: Practice;
}

function PracticeChoice({ form, fixed }: { form: UseFormReturn<Values>; fixed: boolean }) {
  return (
    <fieldset className="choices" disabled={fixed}>
      <legend>{fr.edit.practice}</legend>
      {FAMILIES.map(([family, practices]) => (
        <div key={family} className="practice-family">
          <p className="quiet small">{fr.families[family]}</p>
          {practices.map((practice) => (
            <ChoiceBox
              key={practice}
              type="radio"
              value={practice}
              label={fr.practices[practice]}
              hint={fr.about[practice]}
              {...form.register('practice')}
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}

function What({ form, wrong }: Omit<Part, 'practice'>) {
  return (
    <>
      <TextField
        label={fr.edit.title}
        hint={fr.edit.titleHint}
        maxLength={120}
        error={wrong.title}
        {...form.register('title')}
      />
      <TextArea
        label={fr.edit.description}
        hint={fr.edit.descriptionHint}
        optional
        rows={3}
        error={wrong.description}
        {...form.register('description')}
      />
    </>
  );
}

function Where({ form, wrong, practice }: Part) {
  const houses = useHouses().data ?? [];
  const seasons = useSeasons().data ?? [];
  return (
    <fieldset className="stack bare-set">
      <legend>{fr.edit.where}</legend>
      <Controller
        control={form.control}
        name="commune"
        render={({ field }) => (
          <CommuneBox
            name="commune"
            label={fr.edit.commune}
            value={field.value}
            onChange={field.onChange}
            error={wrong.commune}
          />
        )}
      />
      <TextField
        label={fr.edit.label}
        hint={fr.edit.labelHint}
        error={wrong.label}
        {...form.register('label')}
      />
      <div className="side-by-side">
        <SelectField
          label={fr.edit.kind}
          options={options(fr.edit.kinds)}
          {...form.register('kind')}
        />
        <SelectField
          label={fr.edit.confidentiality}
          options={options(fr.edit.confidentialities)}
          error={wrong.confidentiality}
          {...form.register('confidentiality')}
        />
      </div>
      <div className="side-by-side">
        {(practice === 'FORECOURT' || practice === 'ANTENNA' || houses.length > 1) && (
          <SelectField
            key={houses.length}
            label={fr.edit.house}
            options={[
              { value: '', label: fr.edit.houseAny },
              ...houses.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            error={wrong.houseId}
            {...form.register('houseId')}
          />
        )}
        {seasons.length > 0 && (
          <SelectField
            key={`s${seasons.length}`}
            label={fr.edit.season}
            options={[
              { value: '', label: fr.edit.seasonAny },
              ...seasons.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            error={wrong.seasonId}
            {...form.register('seasonId')}
          />
        )}
      </div>
    </fieldset>
  );
}

function WithWhom({ form, wrong, practice }: Part) {
  return (
    <fieldset className="stack bare-set">
      <legend>{fr.edit.withWhom}</legend>
      <TextArea
        label={fr.edit.partners}
        hint={fr.edit.partnersHint}
        rows={2}
        optional
        error={wrong.partners}
        {...form.register('partners')}
      />
      <SelectField
        className="mid"
        label={fr.edit.lead}
        options={options(fr.edit.leads)}
        {...form.register('lead')}
      />
      {practice === 'LOCAL_EVENT' && (
        <TextField
          label={fr.edit.organiser}
          error={wrong.organiser}
          {...form.register('organiser')}
        />
      )}
      {practice === 'LOCAL_EVENT' && (
        <TextField label={fr.edit.ourRole} error={wrong.ourRole} {...form.register('ourRole')} />
      )}
    </fieldset>
  );
}

type Need =
  | 'fallback'
  | 'authorisation'
  | 'power'
  | 'group'
  | 'insurance'
  | 'registrar'
  | 'agreement'
  | 'openingHours';

const NEEDS: Record<Practice, Need[]> = {
  FORECOURT: ['fallback'],
  PUBLIC_SPACE_PRESENCE: ['authorisation', 'power', 'fallback'],
  LOCAL_EVENT: [],
  OUTDOOR_ACTIVITY: ['group', 'insurance'],
  PARTNER_WORKSHOP: ['registrar'],
  PERMANENCE: ['agreement'],
  ANTENNA: ['openingHours'],
  HOME_VISIT: [],
};

const CHOICES: Partial<Record<Need, Record<string, string>>> = {
  authorisation: fr.edit.authorisations,
  registrar: fr.edit.registrars,
  agreement: fr.edit.agreements,
};

/** What this way of going out asks for, and no other. */
function Needs({ form, wrong, practice }: Part) {
  if (practice === 'HOME_VISIT')
    return (
      <Notice kind="look">
        <p>{fr.edit.visit}</p>
      </Notice>
    );
  if (NEEDS[practice].length === 0) return null;
  return (
    <fieldset className="stack bare-set">
      <legend>{fr.edit.arrangements}</legend>
      {NEEDS[practice].map((need) => {
        const choices = CHOICES[need];
        return choices ? (
          <SelectField
            key={need}
            className="mid"
            label={fr.edit[need]}
            options={options(choices)}
            error={wrong[need]}
            {...form.register(need)}
          />
        ) : (
          <TextField
            key={need}
            label={fr.edit[need]}
            hint={need === 'power' ? fr.edit.powerHint : undefined}
            error={wrong[need]}
            {...form.register(need)}
          />
        );
      })}
    </fieldset>
  );
}

function Seats({ form, wrong, practice, mode }: Part & { mode: Values['mode'] }) {
  return (
    <fieldset className="stack bare-set">
      <legend>{fr.edit.places}</legend>
      <div className="side-by-side">
        <SelectField
          label={fr.edit.mode}
          options={options(fr.edit.modes)}
          {...form.register('mode')}
        />
        {(mode !== 'NONE' || practice === 'PARTNER_WORKSHOP') && (
          <TextField
            label={fr.edit.capacity}
            type="number"
            inputMode="numeric"
            min={1}
            error={wrong.capacity}
            {...form.register('capacity')}
          />
        )}
      </div>
      <ChoiceBox label={fr.edit.open} hint={fr.edit.openHint} {...form.register('openToPublic')} />
    </fieldset>
  );
}

function Themes({ form, chosen }: { form: UseFormReturn<Values>; chosen: string[] }) {
  const themes = useThemes().data?.items ?? [];
  return (
    <details className="fold">
      <summary>{fr.edit.themes(chosen.length)}</summary>
      <div className="choices-columns">
        {themes.map(({ code, label }) => (
          <ChoiceBox key={code} value={code} label={label} {...form.register('themes')} />
        ))}
      </div>
    </details>
  );
}

function options(words: Record<string, string>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
