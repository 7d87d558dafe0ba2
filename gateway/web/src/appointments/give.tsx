import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { cancelAppointment, forgetAppointments, giveAppointment } from '../api/appointments.ts';
import { forgetPlanning, useHouses, useOccurrence } from '../api/planning.ts';
import { forgetRequests, useRequest } from '../api/requests.ts';
import { useTeam } from '../api/team.ts';
import type { House, Occurrence, VisitRequest } from '../api/types.ts';
import { useOwnCommunes } from '../api/volunteers.ts';
import { useTenant } from '../frame/tenant.ts';
import { ErrorSummary, FieldError, SelectField, TextField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { moment, toFields } from '../kit/when.ts';
import { fr } from './fr.ts';
import { PersonFields } from './person.tsx';
import { FIELDS, giveRequest, OTHER, personOf, spots, type Values } from './values.ts';

const CONFIDENTIALITIES = ['CLOSED_OFFICE', 'ASIDE', 'OPEN_ROOM'] as const;

/** A time of one person's own with one of us: by itself, from a permanence or from a request. */
export function GiveAppointment() {
  const { slug } = useTenant();
  const [address] = useSearchParams();
  const date = address.get('date') ?? '';
  const asked = address.get('demande') ?? '';
  const houses = useHouses();
  const here = useOccurrence(date, date !== '');
  const request = useRequest(asked, asked !== '');
  const error = houses.error ?? here.error ?? request.error;
  const ready =
    houses.data && (date === '' || here.data) && (asked === '' || request.data) ? true : undefined;
  return (
    <>
      <PageHead
        title={fr.form.title}
        under={fr.form.under}
        back={{ to: `/${slug}/rendez-vous`, label: fr.title }}
      />
      {error && <Trouble error={error} />}
      {!error && !ready && <Waiting />}
      {ready && houses.data && (
        <GiveForm houses={houses.data} here={here.data?.body} request={request.data} />
      )}
    </>
  );
}

interface From {
  houses: House[];
  here?: Occurrence;
  request?: VisitRequest;
}

function GiveForm({ houses, here, request }: From) {
  const { base, slug, zone } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const team = useTeam().data ?? [];
  const communes = useOwnCommunes();
  const known = spots(houses, here);
  const form = useForm<Values>({
    defaultValues: {
      ...personOf(request?.asker),
      day: toFields(new Date().toISOString(), zone).date,
      from: '',
      to: '',
      where: known[0]?.key ?? OTHER,
      commune: request?.commune ?? '',
      label: request?.place ?? '',
      confidentiality: known[0]?.place.confidentiality ?? 'CLOSED_OFFICE',
      memberId: '',
    },
  });
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const { errors, rest } = refusal
    ? sortProblem(refusal.error, FIELDS)
    : { errors: {} as Record<string, string>, rest: undefined };
  const forget = () =>
    Promise.all([
      forgetAppointments(client, slug),
      forgetPlanning(client, slug),
      forgetRequests(client, slug),
    ]);
  const save = form.handleSubmit(async (typed) => {
    const wanted = giveRequest(typed, known, zone, request?.id);
    setMissing(!wanted);
    if (!wanted) return;
    setRefusal(undefined);
    try {
      const { body } = await giveAppointment(base, wanted);
      tell(fr.taken(body.name ?? '', moment(body.startsAt, zone)), async () => {
        await cancelAppointment(base, body.id);
        await forget();
      });
      await forget();
      navigate(`/${slug}/rendez-vous?jour=${typed.day}`);
    } catch (error) {
      setRefusal({ error, at: Date.now() });
    }
  });
  const elsewhere = form.watch('where') === OTHER;
  const exposed = form.watch('confidentiality') !== 'CLOSED_OFFICE';
  return (
    <form className="form" onSubmit={save} noValidate>
      {here && <p>{fr.form.fromDate(here.title)}</p>}
      {request?.asker && <p>{fr.form.fromRequest(request.asker.name)}</p>}
      <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
      <Trouble error={rest} />
      <PersonFields register={form.register} errors={errors} />
      <div className="side-by-side">
        <TextField label={fr.form.day} type="date" {...form.register('day')} />
        <TextField
          label={fr.form.from}
          type="time"
          error={errors.startsAt}
          {...form.register('from')}
        />
        <TextField label={fr.form.to} type="time" error={errors.endsAt} {...form.register('to')} />
      </div>
      <FieldError id="appointment-missing" error={missing ? fr.form.missing : undefined} />
      <SelectField
        label={fr.form.place}
        options={[
          ...known.map(({ key, label }) => ({ value: key, label })),
          { value: OTHER, label: fr.form.other },
        ]}
        {...form.register('where', {
          onChange: (event) =>
            form.setValue(
              'confidentiality',
              known.find(({ key }) => key === event.target.value)?.place.confidentiality ??
                'CLOSED_OFFICE',
            ),
        })}
      />
      {elsewhere && (
        <div className="side-by-side">
          <SelectField
            label={fr.form.commune}
            error={errors['place.insee']}
            options={[
              { value: '', label: fr.form.chooseCommune },
              ...communes.map(({ insee, name }) => ({ value: insee, label: name })),
            ]}
            {...form.register('commune')}
          />
          <TextField
            label={fr.form.label}
            hint={fr.form.labelHint}
            error={errors['place.label']}
            {...form.register('label')}
          />
        </div>
      )}
      <SelectField
        className="mid"
        label={fr.form.confidentiality}
        hint={exposed ? fr.form.delicate : undefined}
        options={CONFIDENTIALITIES.map((value) => ({
          value,
          label: fr.form.confidentialities[value],
        }))}
        {...form.register('confidentiality')}
      />
      <SelectField
        className="mid"
        label={fr.form.member}
        options={[
          { value: '', label: fr.form.me },
          ...team.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.register('memberId')}
      />
      <div className="acts">
        <button
          type="submit"
          className="button button-primary"
          disabled={form.formState.isSubmitting}
        >
          {fr.form.save}
        </button>
        <Link to={`/${slug}/rendez-vous`}>{fr.form.cancel}</Link>
      </div>
    </form>
  );
}
