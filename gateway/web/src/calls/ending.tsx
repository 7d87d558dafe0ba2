import { useState } from 'react';
import { cancelCall, closeCall } from '../api/calls.ts';
import type { Call } from '../api/types.ts';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import { TextArea } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';

interface Ending {
  call: Call;
  onEnded: () => void;
  onClose: () => void;
}

/** Runs an act that ends a call; keeps the question open while it is refused. */
function useEnding({ onEnded, onClose }: Ending, told: string) {
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const run = async (act: () => Promise<unknown>) => {
    if (busy) return;
    setBusy(true);
    try {
      await act();
      tell(told);
      onEnded();
      onClose();
    } catch (refused) {
      setError(refused);
      setBusy(false);
    }
  };
  return { run, error, busy };
}

export function CloseDialog(props: Ending) {
  const { base } = useTenant();
  const [thanks, setThanks] = useState<string>(fr.ending.thanks);
  const { run, error, busy } = useEnding(props, fr.ending.closed);
  const answered =
    props.call.accepted + props.call.waiting + props.call.maybe + props.call.declined;
  return (
    <Dialog title={fr.ending.closeAsk} onClose={props.onClose}>
      <p>{fr.ending.closeText(answered)}</p>
      <TextArea
        name="thankYou"
        label={fr.ending.thanksLabel}
        hint={fr.ending.thanksHint}
        optional
        value={thanks}
        onChange={(event) => setThanks(event.target.value)}
      />
      <Trouble error={error} />
      <div className="dialog-acts">
        <button type="button" className="button" onClick={props.onClose}>
          {fr.ending.notNow}
        </button>
        <button
          type="button"
          className="button button-primary"
          aria-disabled={busy}
          onClick={() => run(() => closeCall(base, props.call.id, thanks.trim()))}
        >
          {fr.ending.doClose}
        </button>
      </div>
    </Dialog>
  );
}

export function CancelDialog(props: Ending) {
  const { base } = useTenant();
  const [reason, setReason] = useState('');
  const [lacks, setLacks] = useState(false);
  const { run, error, busy } = useEnding(props, fr.ending.cancelled);
  const sorted = error ? sortProblem(error, ['reason']) : undefined;
  const cancel = () => {
    setLacks(!reason.trim());
    if (reason.trim()) run(() => cancelCall(base, props.call.id, reason.trim()));
  };
  return (
    <Dialog title={fr.ending.cancelAsk} onClose={props.onClose}>
      <p>{fr.ending.cancelText}</p>
      <TextArea
        name="reason"
        label={fr.ending.reason}
        hint={fr.ending.reasonHint}
        value={reason}
        error={lacks ? fr.ending.reasonMissing : sorted?.errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Trouble error={sorted?.rest} />
      <div className="dialog-acts">
        <button type="button" className="button" onClick={props.onClose}>
          {fr.ending.notNow}
        </button>
        <button
          type="button"
          className="button button-danger"
          aria-disabled={busy}
          onClick={cancel}
        >
          {fr.ending.doCancel}
        </button>
      </div>
    </Dialog>
  );
}
