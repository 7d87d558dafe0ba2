import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  cancelOccurrence,
  forgetPlanning,
  postponeOccurrence,
  steerOccurrence,
} from '../api/planning.ts';
import type { Occurrence, Scope } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import { TextField } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';
import { ScopeChoice, useIsSeries } from './scope.tsx';

interface CalledOff {
  occurrence: Occurrence;
  how: 'cancel' | 'postpone';
  onClose: () => void;
}

/** Asks why, and how far, before a date is put off or called off. */
export function CallOffDialog({ occurrence, how, onClose }: CalledOff) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const series = useIsSeries(occurrence);
  const [reason, setReason] = useState('');
  const [scope, setScope] = useState<Scope>('THIS');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const words = fr[how];
  const callOff = async () => {
    if (how === 'postpone') {
      await postponeOccurrence(base, occurrence.id, reason.trim());
      return [occurrence.id];
    }
    const { body } = await cancelOccurrence(base, occurrence.id, reason.trim(), scope);
    return [occurrence.id, ...body.others.map((other) => other.id)];
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    setError(undefined);
    try {
      const ids = await callOff();
      const back = async () => {
        await Promise.all(ids.map((id) => steerOccurrence(base, id, 'reopen')));
        await forgetPlanning(client, slug);
      };
      tell(how === 'cancel' ? fr.cancel.done(ids.length - 1) : fr.postpone.done, back);
      await forgetPlanning(client, slug);
      onClose();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <p>{words.text}</p>
        <TextField
          name="reason"
          label={fr.reason}
          hint={fr.reasonHint}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
          error={missing ? fr.reasonMissing : undefined}
        />
        {how === 'cancel' && series && <ScopeChoice value={scope} onChange={setScope} />}
        <Trouble error={error} />
        <div className="dialog-acts">
          <button type="button" className="button" onClick={onClose}>
            {fr.notNow}
          </button>
          <button
            type="submit"
            className={how === 'cancel' ? 'button button-danger' : 'button button-primary'}
          >
            {words.act}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
