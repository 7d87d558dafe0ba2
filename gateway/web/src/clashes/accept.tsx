import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { acceptClash } from '../api/clashes.ts';
import type { StandingClash } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { useAttempt } from '../kit/attempt.ts';
import { Dialog } from '../kit/dialog.tsx';
import { TextField } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';

/** The coordinator says why somebody or something may be in two places. */
export function Accept({ clash: { clash } }: { clash: StandingClash }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { errors, rest, attempt } = useAttempt(['reason']);
  const accept = (event: FormEvent) => {
    event.preventDefault();
    attempt(async () => {
      await acceptClash(base, clash.with.occurrenceId, reason);
      tell(fr.accept.done);
      await client.invalidateQueries({ queryKey: [slug, 'clashes'] });
    });
  };
  return (
    <div className="screen-only">
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {fr.accept.act}
        <span className="unseen"> {clash.name}</span>
      </button>
      {asking && (
        <Dialog title={fr.accept.title(clash.name)} onClose={() => setAsking(false)}>
          <form className="stack" onSubmit={accept} noValidate>
            <p>{clash.message}</p>
            <TextField
              name="reason"
              label={fr.accept.reason}
              hint={fr.accept.reasonHint}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              error={errors.reason}
            />
            <Trouble error={rest} />
            <div className="dialog-acts">
              <button type="button" className="button" onClick={() => setAsking(false)}>
                {fr.accept.notNow}
              </button>
              <button type="submit" className="button button-primary">
                {fr.accept.sure}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </div>
  );
}
