import './outcome.css';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Reply } from '../api/http.ts';
import { saveOutcome, useOutcome, useOutcomeSettings } from '../api/outcomes.ts';
import { forgetPlanning, useOccurrence } from '../api/planning.ts';
import type { Occurrence, Outcome, OutcomeDetail } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { ErrorSummary, type FormErrors, TextField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { moment, span } from '../kit/when.ts';
import { useCommuneNames } from '../planning/words.tsx';
import { Details, FIELDS } from './details.tsx';
import { fr } from './fr.ts';
import { figuresOf, typed } from './typed.ts';

/** What happened on one date: two numbers, and the rest for those who want to say more. */
export function OutcomePage() {
  const { id = '' } = useParams();
  const { slug, zone } = useTenant();
  const occurrence = useOccurrence(id);
  const outcome = useOutcome(id);
  const settings = useOutcomeSettings();
  const error = occurrence.error ?? outcome.error ?? settings.error;
  if (error) return <Trouble error={error} again={() => outcome.refetch()} />;
  if (!occurrence.data || !outcome.data || !settings.data) return <Waiting />;
  const date = occurrence.data.body;
  const said = outcome.data.body;
  return (
    <>
      <PageHead
        title={fr.page.title}
        back={{ to: `/${slug}/planning/${id}`, label: date.title }}
        under={
          <>
            <span>{span(date.startsAt, date.endsAt, zone)}</span>
            <p>{said ? fr.page.said(moment(said.at, zone), said.by) : fr.page.missing}</p>
          </>
        }
      />
      <OutcomeForm
        key={said?.version ?? 0}
        date={date}
        stored={outcome.data}
        hidden={settings.data.body.hidden}
      />
      {said && said.history.length > 0 && <History outcome={said} />}
    </>
  );
}

interface Formed {
  date: Occurrence;
  stored: Reply<Outcome | null>;
  hidden: OutcomeDetail[];
}

function OutcomeForm({ date, stored, hidden }: Formed) {
  const { base, slug } = useTenant();
  const nameOf = useCommuneNames();
  const client = useQueryClient();
  const navigate = useNavigate();
  const tell = useTell();
  const before = stored.body?.figures;
  const [form, setForm] = useState(() => typed(before, nameOf));
  const [saving, setSaving] = useState(false);
  const [errors, setErrors] = useState<FormErrors>({});
  const [refused, setRefused] = useState<{ error: unknown; at: number }>({ error: null, at: 0 });
  const planned = Math.round((Date.parse(date.endsAt) - Date.parse(date.startsAt)) / 60_000);
  const set = (changed: Partial<typeof form>) => setForm({ ...form, ...changed });
  const again = () =>
    Promise.all([
      forgetPlanning(client, slug),
      client.invalidateQueries({ queryKey: [slug, 'outcome', date.id] }),
      client.invalidateQueries({ queryKey: [slug, 'outcomes'] }),
      client.invalidateQueries({ queryKey: [slug, 'my-day'] }),
    ]);
  const save = async (figures: ReturnType<typeof figuresOf>) => {
    setSaving(true);
    try {
      const saved = await saveOutcome(base, date.id, figures, stored.etag);
      const undo = before
        ? () => saveOutcome(base, date.id, before, saved.etag).then(again, () => undefined)
        : undefined;
      tell(figures.met === 0 ? fr.page.savedNobody : fr.page.saved, undo);
      await again();
      navigate(`/${slug}/planning/${date.id}`);
    } catch (error) {
      const sorted = sortProblem(error, FIELDS);
      setErrors(sorted.errors);
      setRefused({ error: sorted.rest, at: Date.now() });
    } finally {
      setSaving(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(figuresOf(form));
  };
  return (
    <form className="stack outcome-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} at={refused.at} />
      <Trouble error={refused.error} />
      <div className="outcome-two">
        <TextField
          label={fr.met}
          name="met"
          inputMode="numeric"
          className="outcome-number"
          value={form.met}
          error={errors.met}
          onChange={(event) => set({ met: event.target.value })}
          required
        />
        <TextField
          label={fr.newcomersLabel}
          hint={fr.newcomersHint}
          name="newcomers"
          inputMode="numeric"
          className="outcome-number"
          value={form.newcomers}
          error={errors.newcomers}
          onChange={(event) => set({ newcomers: event.target.value })}
        />
      </div>
      <Details form={form} set={set} errors={errors} hidden={hidden} planned={planned} />
      <div className="acts">
        <button type="submit" className="button button-primary" disabled={saving}>
          {fr.page.save}
        </button>
        {!stored.body && (
          <button
            type="button"
            className="button"
            disabled={saving}
            onClick={() => save({ met: 0 })}
          >
            {fr.nobody}
          </button>
        )}
      </div>
    </form>
  );
}

function History({ outcome }: { outcome: Outcome }) {
  const { zone } = useTenant();
  return (
    <details className="fold">
      <summary>{fr.page.history(outcome.history.length)}</summary>
      <ul className="bare stack-tight">
        {[...outcome.history].reverse().map(({ at, by, figures }) => (
          <li key={at}>
            <strong>{fr.page.figures(figures.met, figures.newcomers)}</strong>
            <span className="quiet"> {fr.page.before(moment(at, zone), by)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
