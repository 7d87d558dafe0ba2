import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { HomeVisit } from '../api/types.ts';
import { approveVisit, forgetVisits, refuseVisit } from '../api/visits.ts';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import { TextField } from '../kit/fields.tsx';
import { Notice, Trouble } from '../kit/notice.tsx';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';

/** The coordinator's yes or no; for everyone else, who is waited for. */
export function Ruling({ visit }: { visit: HomeVisit }) {
  const { coordinator } = useTenant();
  if (!coordinator || visit.own)
    return (
      <Notice kind="look">
        <p>{coordinator ? fr.rule.own : fr.rule.waits}</p>
      </Notice>
    );
  return <RulingForm visit={visit} />;
}

function RulingForm({ visit }: { visit: HomeVisit }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [override, setOverride] = useState('');
  const [missing, setMissing] = useState(false);
  const [refusing, setRefusing] = useState(false);
  const [error, setError] = useState<unknown>();
  const approve = async (event: FormEvent) => {
    event.preventDefault();
    const lacks = !visit.rings && override.trim() === '';
    setMissing(lacks);
    if (lacks) return;
    setError(undefined);
    try {
      await approveVisit(base, visit.id, override.trim() || null);
      await forgetVisits(client, slug);
      tell(fr.rule.approved);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <form className="card stack" onSubmit={approve} noValidate>
      <h2>{fr.rule.title}</h2>
      {!visit.rings && (
        <TextField
          name="override"
          label={fr.rule.override}
          hint={fr.rule.noRing}
          maxLength={500}
          value={override}
          onChange={(event) => setOverride(event.target.value)}
          error={missing ? fr.rule.overrideMissing : undefined}
        />
      )}
      <Trouble error={error} />
      <div className="acts">
        <button type="submit" className="button button-primary">
          {fr.rule.approve}
        </button>
        <button type="button" className="button" onClick={() => setRefusing(true)}>
          {fr.rule.refuse}
        </button>
      </div>
      {refusing && <RefuseDialog visit={visit} onClose={() => setRefusing(false)} />}
    </form>
  );
}

function RefuseDialog({ visit, onClose }: { visit: HomeVisit; onClose: () => void }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const refuse = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    setError(undefined);
    try {
      await refuseVisit(base, visit.id, reason.trim());
      await forgetVisits(client, slug);
      tell(fr.rule.refused);
      onClose();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Dialog title={fr.rule.refuseTitle} onClose={onClose}>
      <TextField
        name="reason"
        label={fr.rule.refuseReason}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={missing ? fr.rule.refuseMissing : undefined}
      />
      <Trouble error={error} />
      <div className="dialog-acts">
        <button type="button" className="button" onClick={onClose}>
          {fr.rule.notNow}
        </button>
        <button type="button" className="button button-danger" onClick={refuse}>
          {fr.rule.refuse}
        </button>
      </div>
    </Dialog>
  );
}
