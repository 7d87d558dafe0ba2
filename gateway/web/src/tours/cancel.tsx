import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { cancelTour, forgetTours } from '../api/tours.ts';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import { TextArea } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';

/** Calls off all stops at once, with a reason that those concerned read. */
export function CancelTour({ id, etag }: { id: string; etag: string | null }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<unknown>();
  const { errors, rest } = sortProblem(error, ['reason']);
  const cancel = async (event: FormEvent) => {
    event.preventDefault();
    setError(undefined);
    try {
      await cancelTour(base, id, reason, etag);
      setAsking(false);
      tell(fr.cancel.done);
      await forgetTours(client, slug);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <p className="screen-only">
      <button
        type="button"
        className="button button-quiet is-danger"
        onClick={() => setAsking(true)}
      >
        {fr.cancel.act}
      </button>
      {asking && (
        <Dialog title={fr.cancel.title} onClose={() => setAsking(false)}>
          <form className="stack" onSubmit={cancel} noValidate>
            <p>{fr.cancel.text}</p>
            <TextArea
              label={fr.cancel.reason}
              rows={2}
              value={reason}
              error={errors.reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <Trouble error={error ? rest : undefined} />
            <div className="dialog-acts">
              <button type="button" className="button" onClick={() => setAsking(false)}>
                {fr.cancel.notNow}
              </button>
              <button type="submit" className="button button-danger">
                {fr.cancel.act}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </p>
  );
}
