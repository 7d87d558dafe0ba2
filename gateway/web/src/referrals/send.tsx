import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useOccurrence, usePlanning } from '../api/planning.ts';
import { forgetReferrals, sendReferral, usePartners } from '../api/referrals.ts';
import { useTenant } from '../frame/tenant.ts';
import { plusMonths } from '../kit/days.ts';
import {
  ChoiceBox,
  ErrorSummary,
  FieldError,
  type FormErrors,
  SelectField,
  TextArea,
  TextField,
} from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { span, toFields } from '../kit/when.ts';
import { fr } from './fr.ts';
import { addressOf, blank, FIELDS, placed, request, type Values } from './values.ts';

const CONTACTS = ['PHONE', 'EMAIL', 'THROUGH_SENDER'] as const;

interface Part {
  form: UseFormReturn<Values>;
  errors: FormErrors;
}

/** Sends a person to a date or to a partner, with their consent. */
export function SendReferral() {
  const { base, slug } = useTenant();
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const form = useForm<Values>({ defaultValues: blank(address.get('date')) });
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const { errors: named, rest } = refusal
    ? sortProblem(refusal.error, FIELDS)
    : { errors: {} as FormErrors, rest: undefined };
  const errors = placed(named, form.getValues('towards'));
  const save = form.handleSubmit(async (typed) => {
    setRefusal(undefined);
    try {
      const { body } = await sendReferral(base, request(typed));
      await forgetReferrals(client, slug);
      tell(fr.form.saved);
      navigate(`/${slug}/orientations/${body.id}`);
    } catch (error) {
      setRefusal({ error, at: Date.now() });
    }
  });
  return (
    <>
      <PageHead title={fr.form.title} back={{ to: `/${slug}/orientations`, label: fr.back }} />
      <form className="form" onSubmit={save} noValidate>
        <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
        <Trouble error={rest} />
        <Towards form={form} errors={errors} date={address.get('date')} />
        <Person form={form} errors={errors} />
        <TextArea
          label={fr.form.need}
          hint={fr.form.needHint}
          rows={3}
          maxLength={1000}
          error={errors.need}
          {...form.register('need')}
        />
        <div className={errors.consent ? 'choices has-error' : 'choices'}>
          <ChoiceBox
            id="field-consent"
            label={fr.form.consent}
            hint={fr.form.consentHint}
            aria-invalid={errors.consent ? true : undefined}
            {...form.register('consent')}
          />
          <FieldError id="field-consent-error" error={errors.consent} />
        </div>
        <div className="acts">
          <button
            type="submit"
            className="button button-primary"
            disabled={form.formState.isSubmitting}
          >
            {fr.form.save}
          </button>
          <Link to={`/${slug}/orientations`}>{fr.back}</Link>
        </div>
      </form>
    </>
  );
}

function Towards({ form, errors, date }: Part & { date: string | null }) {
  const towards = form.watch('towards');
  return (
    <>
      <fieldset className="choices">
        <legend>{fr.form.towards}</legend>
        <ChoiceBox
          type="radio"
          value="partner"
          label={fr.form.partner}
          {...form.register('towards')}
        />
        <ChoiceBox type="radio" value="date" label={fr.form.date} {...form.register('towards')} />
      </fieldset>
      {towards === 'partner' ? (
        <TowardsPartner form={form} errors={errors} />
      ) : (
        <>
          {date ? <ChosenDate id={date} /> : <WhichDate form={form} errors={errors} />}
          <SentBy form={form} errors={errors} />
        </>
      )}
    </>
  );
}

function TowardsPartner({ form, errors }: Part) {
  const partners = usePartners();
  const known = partners.data ?? [];
  const chosen = form.register('to.partnerId', {
    onChange: (event) => {
      const partner = known.find(({ id }) => id === event.target.value);
      form.setValue('to.email', addressOf(partner));
    },
  });
  return (
    <>
      <Trouble error={partners.error} again={() => partners.refetch()} />
      <SelectField
        label={fr.form.whichPartner}
        hint={partners.isSuccess && known.length === 0 ? fr.form.noPartner : undefined}
        options={[{ value: '', label: fr.form.choose }, ...choices(known)]}
        error={errors['to.partnerId']}
        {...chosen}
      />
      <TextField
        label={fr.form.email}
        hint={fr.form.emailHint}
        type="email"
        error={errors['to.email']}
        {...form.register('to.email')}
      />
    </>
  );
}

/** The date from whose page somebody is sent. */
function ChosenDate({ id }: { id: string }) {
  const { zone } = useTenant();
  const found = useOccurrence(id);
  const date = found.data?.body;
  return (
    <>
      <Trouble error={found.error} again={() => found.refetch()} />
      {date && <p>{`${span(date.startsAt, date.endsAt, zone)} : ${date.title}`}</p>}
    </>
  );
}

function WhichDate({ form, errors }: Part) {
  const { zone } = useTenant();
  const today = toFields(new Date().toISOString(), zone).date;
  const dates = usePlanning({ from: today, to: plusMonths(today, 2), state: 'SCHEDULED' });
  const ahead = (dates.data ?? []).filter(({ practice }) => practice !== 'HOME_VISIT');
  return (
    <>
      <Trouble error={dates.error} again={() => dates.refetch()} />
      <SelectField
        label={fr.form.whichDate}
        hint={dates.isSuccess && ahead.length === 0 ? fr.form.noDate : undefined}
        options={[
          { value: '', label: fr.form.choose },
          ...ahead.map(({ id, title, startsAt, endsAt }) => ({
            value: id,
            label: `${span(startsAt, endsAt, zone)} : ${title}`,
          })),
        ]}
        error={errors['to.occurrenceId']}
        {...form.register('to.occurrenceId')}
      />
    </>
  );
}

function SentBy({ form, errors }: Part) {
  const partners = usePartners().data ?? [];
  return (
    <SelectField
      label={fr.form.sentBy}
      hint={fr.form.sentByHint}
      options={[{ value: '', label: fr.form.house }, ...choices(partners)]}
      error={errors.sentBy}
      {...form.register('sentBy')}
    />
  );
}

function choices(partners: { id: string; name: string }[]) {
  return partners.map(({ id, name }) => ({ value: id, label: name }));
}

function Person({ form, errors }: Part) {
  return (
    <section className="stack">
      <h2>{fr.form.person}</h2>
      <div className="side-by-side">
        <TextField
          label={fr.form.firstName}
          error={errors['person.firstName']}
          autoComplete="off"
          {...form.register('person.firstName')}
        />
        <TextField
          label={fr.form.lastInitial}
          optional
          maxLength={1}
          autoComplete="off"
          {...form.register('person.lastInitial')}
        />
      </div>
      <div className="side-by-side">
        <TextField
          label={fr.form.phone}
          type="tel"
          autoComplete="off"
          error={errors['person.phone']}
          {...form.register('person.phone')}
        />
        <TextField
          label={fr.form.emailOf}
          type="email"
          optional
          autoComplete="off"
          error={errors['person.email']}
          {...form.register('person.email')}
        />
      </div>
      <SelectField
        className="mid"
        label={fr.form.contact}
        options={CONTACTS.map((value) => ({ value, label: fr.contacts[value] }))}
        error={errors.contactPreference}
        {...form.register('contactPreference')}
      />
    </section>
  );
}
