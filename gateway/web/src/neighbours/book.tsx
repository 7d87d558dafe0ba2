import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { Refused } from '../api/http.ts';
import { bookAtNeighbour, useSharedDate } from '../api/neighbours.ts';
import type { SharedDate } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { ChoiceBox, ErrorSummary, TextField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { span } from '../kit/when.ts';
import { Lost } from '../lost/lost.tsx';
import { fr } from './fr.ts';
import { where } from './shared-dates.tsx';

/** One of our residents, into a date of a neighbour. */
export function BookAtNeighbour() {
  const { id = '' } = useParams();
  const { slug, zone } = useTenant();
  const found = useSharedDate(id);
  if (found.error instanceof Refused && found.error.status === 404) return <Lost />;
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const date = found.data;
  return (
    <>
      <PageHead
        title={fr.book.title}
        under={`${date.title}, ${span(date.startsAt, date.endsAt, zone)}`}
        back={{ to: `/${slug}/voisins`, label: fr.title }}
      />
      <div className="stack">
        <p className="quiet">{where(date)}</p>
        <BookForm date={date} />
        {date.phone && <p className="quiet">{fr.book.call(date.phone)}</p>}
      </div>
    </>
  );
}

const FIELDS = ['person.firstName', 'person.lastInitial', 'person.phone', 'person.email'] as const;

interface Values {
  person: { firstName: string; lastInitial: string; phone: string; email: string };
  noTransport: boolean;
}

function BookForm({ date }: { date: SharedDate }) {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const tell = useTell();
  const [key] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const form = useForm<Values>({
    defaultValues: {
      person: { firstName: '', lastInitial: '', phone: '', email: '' },
      noTransport: false,
    },
  });
  const { errors, rest } = refusal
    ? sortProblem(refusal.error, FIELDS)
    : { errors: {} as Record<string, string>, rest: undefined };
  const save = form.handleSubmit(async (typed) => {
    setRefusal(undefined);
    try {
      const { body } = await bookAtNeighbour(base, date.id, typed, key);
      const name = typed.person.firstName.trim();
      tell(
        body.state === 'BOOKED' ? fr.book.booked(name) : fr.book.waiting(name, body.position ?? 1),
      );
      navigate(`/${slug}/voisins`);
    } catch (error) {
      setRefusal({ error, at: Date.now() });
    }
  });
  return (
    <form className="form" onSubmit={save} noValidate>
      <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
      <Trouble error={rest} />
      <p className="hint">{fr.book.hint}</p>
      <div className="side-by-side">
        <TextField
          label={fr.book.firstName}
          error={errors['person.firstName']}
          autoComplete="off"
          {...form.register('person.firstName')}
        />
        <TextField
          label={fr.book.lastInitial}
          maxLength={1}
          optional
          autoComplete="off"
          {...form.register('person.lastInitial')}
        />
      </div>
      <div className="side-by-side">
        <TextField
          label={fr.book.phone}
          type="tel"
          error={errors['person.phone']}
          autoComplete="off"
          {...form.register('person.phone')}
        />
        <TextField
          label={fr.book.email}
          type="email"
          error={errors['person.email']}
          autoComplete="off"
          {...form.register('person.email')}
        />
      </div>
      <p className="hint">{fr.book.reach}</p>
      <ChoiceBox label={fr.book.noTransport} {...form.register('noTransport')} />
      <p>
        <button
          type="submit"
          className="button button-primary"
          disabled={form.formState.isSubmitting}
        >
          {fr.book.send}
        </button>
      </p>
    </form>
  );
}
