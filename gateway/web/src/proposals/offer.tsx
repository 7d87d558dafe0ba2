import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { forgetProposals, proposeDate, proposeOther } from '../api/proposals.ts';
import type { DateProposal } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { ErrorSummary, SelectField, TextArea, TextField } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { toInstant } from '../kit/when.ts';
import { fr } from './fr.ts';

interface Offering {
  title: string;
  /** For a first date: of which action, and to whom it may be proposed. */
  actionId?: string;
  partners?: string[];
  /** For another date: what it answers. */
  answering?: DateProposal;
}

interface Values {
  partner: string;
  day: string;
  from: string;
  to: string;
  note: string;
}

const BLANK = { day: '', from: '09:00', to: '12:00', note: '' };
const NAMES: Record<string, string> = { partner: 'partner', startsAt: 'day', endsAt: 'to' };

/** A date to propose, folded until it is wanted. */
export function OfferForm({ title, actionId = '', partners = [], answering }: Offering) {
  const { base, slug, zone } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const form = useForm<Values>({ defaultValues: { ...BLANK, partner: partners[0] ?? '' } });
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const sorted = refusal && sortProblem(refusal.error, Object.keys(NAMES));
  const errors: Record<string, string> = Object.fromEntries(
    Object.entries(sorted?.errors ?? {}).map(([field, text]) => [NAMES[field] ?? field, text]),
  );
  const save = form.handleSubmit(async ({ partner, day, from, to, note }) => {
    setRefusal(undefined);
    const offered = {
      startsAt: toInstant(day, from, zone),
      endsAt: toInstant(day, to, zone),
      note: note.trim() || null,
    };
    try {
      if (answering) await proposeOther(base, answering, offered);
      else await proposeDate(base, actionId, { partner, ...offered });
      tell(answering ? fr.sentOther : fr.sent);
      form.reset({ ...BLANK, partner });
      await forgetProposals(client, slug);
    } catch (error) {
      setRefusal({ error, at: Date.now() });
    }
  });
  return (
    <details>
      <summary>{title}</summary>
      <form className="form" onSubmit={save} noValidate>
        <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
        <Trouble error={sorted?.rest} />
        {partners.length > 0 && (
          <SelectField
            label={fr.partner}
            error={errors.partner}
            options={partners.map((name) => ({ value: name, label: name }))}
            {...form.register('partner')}
          />
        )}
        <div className="side-by-side">
          <TextField label={fr.day} type="date" error={errors.day} {...form.register('day')} />
          <TextField label={fr.from} type="time" {...form.register('from')} />
          <TextField label={fr.to} type="time" error={errors.to} {...form.register('to')} />
        </div>
        <TextArea label={fr.note} rows={2} optional {...form.register('note')} />
        <p>
          <button type="submit" className="button" disabled={form.formState.isSubmitting}>
            {fr.send}
          </button>
        </p>
      </form>
    </details>
  );
}
