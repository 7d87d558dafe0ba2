import './volunteers.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import { Refused, type Reply, send } from '../api/http.ts';
import type {
  ConsentSource,
  ConsentState,
  Vehicle,
  Volunteer,
  VolunteerRequest,
} from '../api/types.ts';
import { asRequest, forgetVolunteers, saveVolunteer, useVolunteer } from '../api/volunteers.ts';
import { CommuneBox } from '../communes/commune-box.tsx';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { dropDraft, readDraft, useDraft } from '../kit/draft.ts';
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
import { sortProblem, stillWrong } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { Lost } from '../lost/lost.tsx';
import { Conflict } from './conflict.tsx';
import { DAYS, HALVES } from './slots.ts';
import { fullName, readablePhone, skillOptions } from './words.tsx';

interface Values {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  commune: { insee: string; name: string } | null;
  consent: ConsentState;
  source: ConsentSource;
  skills: string[];
  vehicle: '' | Vehicle;
  slots: string[];
  availabilityText: string;
  asNeeded: boolean;
  note: string;
}

const FIELDS = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'commune',
  'consent',
  'skills',
  'vehicle',
  'availability',
  'note',
];

const BLANK: Values = {
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  commune: null,
  consent: 'UNKNOWN',
  source: 'PAPER',
  skills: [],
  vehicle: '',
  slots: [],
  availabilityText: '',
  asNeeded: false,
  note: '',
};

function valuesOf(volunteer: Volunteer): Values {
  return {
    firstName: volunteer.firstName ?? '',
    lastName: volunteer.lastName ?? '',
    email: volunteer.email ?? '',
    phone: volunteer.phone ? readablePhone(volunteer.phone) : '',
    commune: volunteer.commune ?? null,
    consent: volunteer.consent.state,
    source: volunteer.consent.source ?? 'PAPER',
    skills: volunteer.skills.map((skill) => skill.code),
    vehicle: volunteer.vehicle ?? '',
    slots: volunteer.availability?.slots ?? [],
    availabilityText: volunteer.availability?.text ?? '',
    asNeeded: volunteer.asNeeded,
    note: volunteer.note ?? '',
  };
}

/** What was typed, beside the words of the workbook that this form does not show. */
function requestOf(values: Values, stored?: Volunteer): VolunteerRequest {
  const text = (typed: string) => typed.trim() || null;
  const known = values.consent !== 'UNKNOWN';
  return {
    firstName: values.firstName.trim(),
    lastName: values.lastName.trim(),
    email: text(values.email),
    phone: text(values.phone),
    commune: values.commune?.insee ?? null,
    consent: { state: values.consent, ...(known && { source: values.source }) },
    skills: values.skills,
    skillsText: stored?.skillsText ?? null,
    vehicle: values.vehicle || null,
    availability: { text: text(values.availabilityText), slots: values.slots },
    asNeeded: values.asNeeded,
    note: text(values.note),
  };
}

export function NewVolunteer() {
  return <VolunteerForm />;
}

export function EditVolunteer() {
  const { id = '' } = useParams();
  const found = useVolunteer(id);
  if (found.isPending) return <Waiting />;
  if (found.isError && found.error instanceof Refused && found.error.status === 404)
    return <Lost />;
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  return <VolunteerForm stored={found.data} />;
}

function VolunteerForm({ stored }: { stored?: Reply<Volunteer> }) {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  // What was there when the form opened: a later answer of the service must not move it.
  const [before] = useState(stored);
  const [refusal, setRefusal] = useState<{ error: unknown; was: Values; at: number }>();
  const [clash, setClash] = useState<Reply<Volunteer>>();
  const draftKey = `parvis.draft.${slug}.volunteer.${before?.body.id ?? 'new'}`;
  const [draft] = useState(() => readDraft<Values>(sessionStorage, draftKey));
  const known = before ? valuesOf(before.body) : BLANK;
  const form = useForm<Values>({ defaultValues: known, values: draft?.value });
  const values = useWatch({ control: form.control }) as Values;
  useDraft(sessionStorage, draftKey, values, JSON.stringify(values) !== JSON.stringify(known));
  const back = before ? `/${slug}/benevoles/${before.body.id}` : `/${slug}/benevoles`;

  const save = async (etag: string | null) => {
    try {
      const request = requestOf(form.getValues(), before?.body);
      const saved = await saveVolunteer(base, request, before && { id: before.body.id, etag });
      dropDraft(sessionStorage, draftKey);
      await forgetVolunteers(client, slug);
      navigate(`/${slug}/benevoles/${saved.body.id}`);
      tell(fr.volunteers.saved(fullName(saved.body)), before && (() => undo(before.body, saved)));
    } catch (error) {
      if (error instanceof Refused && error.status === 412 && before) {
        setClash(await send<Volunteer>('GET', `${base}/volunteers/${before.body.id}`));
      } else {
        setRefusal({ error, was: form.getValues(), at: Date.now() });
      }
    }
  };

  const undo = async (was: Volunteer, saved: Reply<Volunteer>) => {
    try {
      await saveVolunteer(base, asRequest(was), { id: was.id, etag: saved.etag });
      tell(fr.form.undone);
    } catch (error) {
      tell((error as Error).message);
    }
    await forgetVolunteers(client, slug);
  };

  const { errors: refused, rest } = refusal
    ? sortProblem(refusal.error, FIELDS)
    : { errors: {} as FormErrors, rest: undefined };
  const errors = stillWrong(refused, refusal?.was, values);

  return (
    <>
      <PageHead
        title={before ? fr.volunteers.editing(fullName(before.body)) : fr.volunteers.add}
        back={{ to: back, label: before ? fullName(before.body) : fr.places.volunteers }}
      />
      <form
        className="form"
        noValidate
        onSubmit={form.handleSubmit(() => save(before?.etag ?? null))}
      >
        <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
        <Trouble error={rest} />
        {draft && !refusal && <Notice kind="done">{fr.form.draftBack}</Notice>}
        <div className="side-by-side">
          <TextField
            label={fr.volunteers.firstName}
            autoComplete="off"
            error={errors.firstName}
            {...form.register('firstName')}
          />
          <TextField
            label={fr.volunteers.lastName}
            autoComplete="off"
            error={errors.lastName}
            {...form.register('lastName')}
          />
        </div>
        <TextField
          label={fr.volunteers.email}
          type="email"
          autoComplete="off"
          hint={fr.volunteers.emailHint}
          error={errors.email}
          {...form.register('email')}
        />
        <TextField
          label={fr.volunteers.phone}
          type="tel"
          className="mid"
          autoComplete="off"
          hint={fr.volunteers.phoneHint}
          error={errors.phone}
          {...form.register('phone')}
        />
        <Controller
          control={form.control}
          name="commune"
          render={({ field }) => (
            <CommuneBox
              name="commune"
              label={fr.volunteers.commune}
              hint={fr.communes.hint}
              optional
              value={field.value}
              onChange={field.onChange}
              error={errors.commune}
            />
          )}
        />
        <fieldset className="choices">
          <legend>{fr.consent.question}</legend>
          <p className="hint">{fr.consent.hint}</p>
          {(['GIVEN', 'REFUSED', 'UNKNOWN'] as const).map((state) => (
            <ChoiceBox
              key={state}
              type="radio"
              label={fr.consent.choices[state]}
              value={state}
              {...form.register('consent')}
            />
          ))}
        </fieldset>
        {values.consent !== 'UNKNOWN' && (
          <SelectField
            label={fr.consent.how}
            className="mid"
            options={sources(before?.body)}
            {...form.register('source')}
          />
        )}
        <fieldset className="choices">
          <legend>{fr.volunteers.helps}</legend>
          <div className="choices-columns">
            {skillOptions.map((skill) => (
              <ChoiceBox
                key={skill.value}
                label={skill.label}
                value={skill.value}
                {...form.register('skills')}
              />
            ))}
          </div>
        </fieldset>
        <Precisely form={form} errors={errors} />
        <div className="acts">
          <button
            type="submit"
            className="button button-primary"
            aria-disabled={form.formState.isSubmitting}
          >
            {form.formState.isSubmitting ? fr.form.saving : fr.form.save}
          </button>
          <Link className="button" to={back} onClick={() => dropDraft(sessionStorage, draftKey)}>
            {fr.form.giveUp}
          </Link>
        </div>
      </form>
      {clash && before && (
        <Conflict
          mine={requestOf(values, before.body)}
          theirs={clash.body}
          communeOfMine={values.commune?.name}
          onMine={() => {
            setClash(undefined);
            save(clash.etag);
          }}
          onTheirs={() => {
            dropDraft(sessionStorage, draftKey);
            forgetVolunteers(client, slug);
            navigate(back);
          }}
          onClose={() => setClash(undefined)}
        />
      )}
    </>
  );
}

function sources(stored?: Volunteer) {
  const choices = ['PAPER', 'PHONE', 'STAFF'] as const;
  const kept = stored?.consent.source;
  const all = kept && !choices.includes(kept as 'PAPER') ? [kept, ...choices] : choices;
  return all.map((source) => ({ value: source, label: fr.consent.sources[source] }));
}

interface Folded {
  form: ReturnType<typeof useForm<Values>>;
  errors: FormErrors;
}

/** What is good to know and nobody is obliged to say. */
function Precisely({ form, errors }: Folded) {
  const known = form.formState.defaultValues;
  const open = Boolean(known?.slots?.length || known?.availabilityText || known?.note);
  return (
    <details className="fold" open={open}>
      <summary>{fr.form.precisely}</summary>
      <div className="stack">
        <SelectField
          label={fr.volunteers.vehicle}
          className="mid"
          options={[
            { value: '', label: fr.volunteers.noVehicle },
            { value: 'CAR', label: fr.vehicles.CAR },
            { value: 'VAN', label: fr.vehicles.VAN },
          ]}
          {...form.register('vehicle')}
        />
        <fieldset className="choices">
          <legend>{fr.volunteers.availability}</legend>
          <p className="hint">{fr.volunteers.availabilityHint}</p>
          <table className="week">
            <thead>
              <tr>
                <td />
                {HALVES.map((half) => (
                  <th key={half} scope="col">
                    {fr.halves[half]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {DAYS.map((day) => (
                <tr key={day}>
                  <th scope="row">{fr.days[day]}</th>
                  {HALVES.map((half) => (
                    <td key={half}>
                      <label>
                        <input
                          type="checkbox"
                          value={`${day}_${half}`}
                          {...form.register('slots')}
                        />
                        <span className="unseen">
                          {fr.days[day]} {fr.halves[half]}
                        </span>
                      </label>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </fieldset>
        <TextField
          label={fr.volunteers.availabilityText}
          hint={fr.volunteers.availabilityTextHint}
          error={errors.availability}
          {...form.register('availabilityText')}
        />
        <ChoiceBox
          label={fr.volunteers.asNeeded}
          hint={fr.volunteers.asNeededHint}
          {...form.register('asNeeded')}
        />
        <TextArea
          label={fr.volunteers.note}
          hint={fr.volunteers.noteHint}
          error={errors.note}
          {...form.register('note')}
        />
      </div>
    </details>
  );
}
