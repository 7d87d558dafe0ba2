import './calls.css';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { useLift } from '../api/bookings.ts';
import { openCall, useCallPreview } from '../api/calls.ts';
import { Refused } from '../api/http.ts';
import type { CallPreview, CallRequest } from '../api/types.ts';
import { useCommunes } from '../api/volunteers.ts';
import { CommuneBox } from '../communes/commune-box.tsx';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import { dropDraft, readDraft, useDraft, useSettled } from '../kit/draft.ts';
import { ErrorSummary, type FormErrors, TextArea, TextField } from '../kit/fields.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { sortProblem, stillWrong } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { hour, toFields } from '../kit/when.ts';
import { AudienceFields, PaceFields } from './audience.tsx';
import { Letter } from './letter.tsx';
import { BLANK, type Composed, countable, forDriver, missing, requestOf } from './request.ts';
import { WhoIsAsked } from './who.tsx';

const FIELD_OF: Record<string, keyof Composed> = {
  title: 'title',
  message: 'message',
  'place.commune': 'commune',
  'place.label': 'label',
  place: 'commune',
  startsAt: 'date',
  endsAt: 'to',
  helpersNeeded: 'helpersNeeded',
  answerBy: 'answerByDate',
  detailsForAccepted: 'details',
  liftCap: 'liftReason',
  waves: 'everyMinutes',
  audience: 'communes',
};

/** A call from a blank page, or for somebody to drive a person who booked. */
export function Compose() {
  const { slug } = useTenant();
  const booking = useSearchParams()[0].get('conduire');
  return booking ? (
    <ForDriver key={booking} booking={booking} />
  ) : (
    <Composer start={BLANK} draftKey={`parvis.draft.${slug}.call`} />
  );
}

function ForDriver({ booking }: { booking: string }) {
  const { slug, zone } = useTenant();
  const lift = useLift(booking);
  const communes = useCommunes('');
  if (lift.isError) return <Trouble error={lift.error} again={() => lift.refetch()} />;
  if (!lift.data || communes.isPending) return <Waiting />;
  const { commune: insee } = lift.data.place;
  const name = communes.data?.items.find((known) => known.insee === insee)?.name;
  const start = forDriver(lift.data, insee && name ? { insee, name } : null, zone);
  return <Composer start={start} draftKey={`parvis.draft.${slug}.call.${booking}`} />;
}

interface Begun {
  start: Composed;
  draftKey: string;
}

/** A call for help: written on the left, read on the right as it will be, with who will be asked. */
function Composer({ start, draftKey }: Begun) {
  const { base, slug, zone } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const [draft] = useState(() => readDraft<Composed>(localStorage, draftKey));
  const [sendKey] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<{
    errors: FormErrors;
    rest: unknown;
    was: Composed;
    at: number;
  }>();
  const [asking, setAsking] = useState<CallRequest>();
  const [sending, setSending] = useState(false);
  const form = useForm<Composed>({ defaultValues: { ...start, ...draft?.value } });
  const composed = useWatch({ control: form.control }) as Composed;
  const dirty = JSON.stringify(composed) !== JSON.stringify(start);
  const keptAt = useDraft(localStorage, draftKey, composed, dirty) ?? draft?.at;

  const settled = useSettled(JSON.stringify(composed), 400);
  const wanted = useMemo(() => countable(JSON.parse(settled) as Composed, zone), [settled, zone]);
  const preview = useCallPreview(wanted);
  const known = wanted && preview.isSuccess ? preview.data : undefined;
  const noCentres =
    preview.error instanceof Refused &&
    preview.error.problem.errors?.some((error) => error.code === 'centres-missing') === true;

  const check = () => {
    const lacks = missing(form.getValues());
    const errors = Object.fromEntries(lacks.map((field) => [field, fr.compose.missing(field)]));
    setRefusal(
      lacks.length > 0
        ? { errors, rest: undefined, was: form.getValues(), at: Date.now() }
        : undefined,
    );
    if (lacks.length === 0) setAsking(requestOf(form.getValues(), zone));
  };

  const leave = async (request: CallRequest) => {
    setSending(true);
    try {
      const { body } = await openCall(base, request, sendKey);
      dropDraft(localStorage, draftKey);
      client.invalidateQueries({ queryKey: [slug, 'calls'] });
      navigate(`/${slug}/appels/${body.id}`);
      tell(fr.compose.gone);
    } catch (error) {
      const { errors, rest } = sortProblem(error, Object.keys(FIELD_OF));
      const named = Object.fromEntries(
        Object.entries(errors).map(([path, message]) => [FIELD_OF[path] ?? path, message]),
      );
      setRefusal({ errors: named, rest, was: form.getValues(), at: Date.now() });
      setAsking(undefined);
    } finally {
      setSending(false);
    }
  };

  const startOver = () => {
    dropDraft(localStorage, draftKey);
    const was = form.getValues();
    form.reset(start);
    setRefusal(undefined);
    tell(fr.compose.cleared, () => form.reset(was));
  };

  const errors = stillWrong(refusal?.errors ?? {}, refusal?.was, composed);
  return (
    <>
      <PageHead
        title={fr.calls.compose}
        back={{ to: `/${slug}/appels`, label: fr.places.calls }}
        under={
          dirty &&
          keptAt && (
            <span className="row small">
              {fr.compose.kept(hour(keptAt, zone))}
              <button type="button" className="button button-quiet small" onClick={startOver}>
                {fr.compose.startOver}
              </button>
            </span>
          )
        }
      />
      <form
        className="composer"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <div className="composer-top">
          <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
          {refusal?.rest ? <Trouble error={refusal.rest} /> : null}
        </div>
        <div className="composer-words">
          <section className="stack">
            <h2>{fr.compose.what}</h2>
            <TextField
              label={fr.compose.title}
              hint={fr.compose.titleHint}
              maxLength={120}
              error={errors.title}
              {...form.register('title')}
            />
            <TextArea
              label={fr.compose.message}
              hint={fr.compose.messageHint}
              rows={5}
              error={errors.message}
              {...form.register('message')}
            />
            <PublicWarnings preview={known} />
          </section>
          <section className="stack">
            <h2>{fr.compose.whenWhere}</h2>
            <div className="side-by-side times">
              <TextField
                label={fr.compose.date}
                type="date"
                min={toFields(new Date().toISOString(), zone).date}
                error={errors.date}
                {...form.register('date')}
              />
              <TextField
                label={fr.compose.from}
                type="time"
                step={300}
                error={errors.from}
                {...form.register('from')}
              />
              <TextField
                label={fr.compose.to}
                type="time"
                step={300}
                error={errors.to}
                {...form.register('to')}
              />
            </div>
            <Controller
              control={form.control}
              name="commune"
              render={({ field }) => (
                <CommuneBox
                  key={field.value === null ? 'blank' : 'known'}
                  name="commune"
                  label={fr.compose.commune}
                  value={field.value}
                  onChange={field.onChange}
                  error={errors.commune}
                />
              )}
            />
            <TextField
              label={fr.compose.label}
              hint={fr.compose.labelHint}
              maxLength={200}
              error={errors.label}
              {...form.register('label')}
            />
            <TextArea
              label={fr.compose.details}
              hint={fr.compose.detailsHint}
              optional
              rows={3}
              error={errors.details}
              {...form.register('details')}
            />
          </section>
        </div>
        <div className="composer-side">
          <div className="composer-held">
            <Letter composed={composed} firstName={known?.sample?.[0]?.firstName} />
          </div>
        </div>
        <div className="composer-words">
          <section className="stack">
            <h2>{fr.compose.who}</h2>
            <TextField
              label={fr.compose.helpers}
              type="number"
              inputMode="numeric"
              min={1}
              max={500}
              className="narrow"
              error={errors.helpersNeeded}
              {...form.register('helpersNeeded')}
            />
            <AudienceFields form={form} composed={composed} noCentres={noCentres} />
          </section>
          <section className="stack">
            <h2>{fr.compose.how}</h2>
            <PaceFields form={form} composed={composed} errors={errors} preview={known} />
          </section>
          <div className="acts">
            <button type="submit" className="button button-primary">
              {fr.compose.check}
            </button>
          </div>
        </div>
        <div className="composer-side">
          <div className="composer-held">
            <WhoIsAsked
              preview={known}
              error={wanted && !noCentres ? preview.error : undefined}
              busy={preview.isFetching}
              waves={composed.pace === 'WAVES'}
            />
          </div>
        </div>
      </form>
      {asking && (
        <Confirm
          request={asking}
          preview={known}
          busy={sending}
          onSend={() => leave(asking)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

function PublicWarnings({ preview }: { preview?: CallPreview }) {
  const warnings = preview?.warnings ?? [];
  return (
    <div role="status">
      {warnings.length > 0 && (
        <Notice kind="look">
          {warnings.map((warning) => (
            <p key={warning.code}>
              {fr.compose.warnings[warning.code as keyof typeof fr.compose.warnings] ??
                warning.message}
            </p>
          ))}
        </Notice>
      )}
    </div>
  );
}

interface Asking {
  request: CallRequest;
  preview?: CallPreview;
  busy: boolean;
  onSend: () => void;
  onClose: () => void;
}

/** Mails cannot be called back: how many leave, and when, is said before. */
function Confirm({ request, preview, busy, onSend, onClose }: Asking) {
  const everyone = preview?.recipients ?? 0;
  const first = request.waves ? Math.min(request.waves.size, everyone) : everyone;
  const title = preview ? fr.compose.confirm(first) : fr.compose.confirmUnknown;
  return (
    <Dialog title={title} onClose={onClose}>
      {request.waves && everyone > first && <p>{fr.compose.confirmWaves(everyone)}</p>}
      {preview && everyone === 0 && <Notice kind="look">{fr.compose.nobody}</Notice>}
      <PublicWarnings preview={preview} />
      <p className="quiet">{fr.compose.confirmText}</p>
      <div className="dialog-acts">
        <button type="button" className="button" onClick={onClose}>
          {fr.compose.reread}
        </button>
        <button
          type="button"
          className="button button-primary"
          aria-disabled={busy}
          onClick={() => !busy && onSend()}
        >
          {busy ? fr.compose.sending : fr.compose.send}
        </button>
      </div>
    </Dialog>
  );
}
