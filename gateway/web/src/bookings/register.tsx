import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import { bookPerson, forgetBookings, steerBooking, usePlaces } from '../api/bookings.ts';
import { useOccurrence } from '../api/planning.ts';
import type { DatePlaces, Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { ChoiceBox, ErrorSummary, SelectField, TextField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { hour, span } from '../kit/when.ts';
import { fr } from './fr.ts';
import { partnerOptions } from './partners.ts';
import { NOBODY, personOf, type TypedMember } from './values.ts';

interface Values {
  person: TypedMember;
  slot: string;
  referredBy: string;
  noTransport: boolean;
}

const BLANK: Values = { person: NOBODY, slot: '', referredBy: '', noTransport: false };
const FIELDS = [
  'person.firstName',
  'person.lastInitial',
  'person.phone',
  'person.email',
  'slot',
  'referredBy',
];

/** Somebody of the team books a person in, at the phone or at the counter. */
export function RegisterPage() {
  const { id = '' } = useParams();
  const { slug, zone } = useTenant();
  const found = useOccurrence(id);
  const date = found.data?.body;
  const places = usePlaces(date);
  const error = found.error ?? places.error;
  return (
    <>
      <PageHead
        title={fr.form.title}
        back={{ to: `/${slug}/planning/${id}/inscriptions`, label: fr.back }}
        under={date && `${date.title}, ${span(date.startsAt, date.endsAt, zone)}`}
      />
      {error && <Trouble error={error} again={() => places.refetch()} />}
      {!error && (!date || places.isPending) && <Waiting />}
      {date && places.isSuccess && <RegisterForm date={date} places={places.data} />}
    </>
  );
}

function RegisterForm({ date, places }: { date: Occurrence; places: DatePlaces | null }) {
  const { base, slug, zone } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const form = useForm<Values>({ defaultValues: BLANK });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const { errors, rest } = refusal
    ? sortProblem(refusal.error, FIELDS)
    : { errors: {} as Record<string, string>, rest: undefined };
  const list = `/${slug}/planning/${date.id}/inscriptions`;
  const slots = places?.freeSlots ?? [];
  const again = () => forgetBookings(client, slug);
  const save = (another: boolean) =>
    form.handleSubmit(async (typed) => {
      setRefusal(undefined);
      try {
        const { body } = await bookPerson(base, date.id, requestOf(typed), key);
        setKey(crypto.randomUUID());
        const name = typed.person.firstName.trim();
        tell(
          body.state === 'WAITING' && body.position
            ? fr.form.waits(name, body.position)
            : fr.form.booked(name),
          () => steerBooking(base, body.id, 'cancel').then(again),
        );
        await again();
        if (!another) return navigate(list);
        form.reset(BLANK);
        form.setFocus('person.firstName');
      } catch (error) {
        setKey(crypto.randomUUID());
        setRefusal({ error, at: Date.now() });
      }
    });
  return (
    <form className="form" onSubmit={save(false)} noValidate>
      <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
      <Trouble error={rest} />
      <div className="side-by-side">
        <TextField
          label={fr.form.firstName}
          maxLength={60}
          autoComplete="off"
          error={errors['person.firstName']}
          {...form.register('person.firstName')}
        />
        <TextField
          label={fr.form.lastInitial}
          optional
          className="narrow"
          maxLength={1}
          autoComplete="off"
          {...form.register('person.lastInitial')}
        />
      </div>
      <div className="stack-tight">
        <div className="side-by-side">
          <TextField
            label={fr.form.phone}
            optional
            type="tel"
            autoComplete="off"
            error={errors['person.phone']}
            {...form.register('person.phone')}
          />
          <TextField
            label={fr.form.email}
            optional
            type="email"
            autoComplete="off"
            error={errors['person.email']}
            {...form.register('person.email')}
          />
        </div>
        <p className="hint">{fr.form.reach}</p>
      </div>
      {slots.length > 0 && (
        <SelectField
          className="mid"
          label={fr.form.slot}
          options={[
            { value: '', label: fr.form.firstSlot },
            ...slots.map(({ number, startsAt }) => ({
              value: String(number),
              label: hour(startsAt, zone),
            })),
          ]}
          error={errors.slot}
          {...form.register('slot')}
        />
      )}
      {date.partners.length > 0 && (
        <SelectField
          className="mid"
          label={fr.form.referredBy}
          options={[{ value: '', label: fr.form.nobody }, ...partnerOptions(date)]}
          error={errors.referredBy}
          {...form.register('referredBy')}
        />
      )}
      <ChoiceBox label={fr.form.noTransport} {...form.register('noTransport')} />
      <div className="acts">
        <button
          type="submit"
          className="button button-primary"
          disabled={form.formState.isSubmitting}
        >
          {fr.form.save}
        </button>
        <button
          type="button"
          className="button"
          disabled={form.formState.isSubmitting}
          onClick={save(true)}
        >
          {fr.form.another}
        </button>
        <Link to={list}>{fr.form.giveUp}</Link>
      </div>
    </form>
  );
}

const requestOf = ({ person, slot, referredBy, noTransport }: Values) => ({
  person: personOf(person),
  slot: slot ? Number(slot) : null,
  referredBy: referredBy || null,
  noTransport,
});
