import { useId, useState } from 'react';
import { Refused } from '../api/http.ts';
import { useTenant } from '../frame/tenant.ts';
import { TextField } from '../kit/fields.tsx';
import { Notice, Trouble } from '../kit/notice.tsx';
import { fr } from './fr.ts';

interface Refusal {
  error: unknown;
  onDespite: (reason: string) => void;
}

/** Names who would be in two places; the coordinator may say why that is right. */
export function ClashTrouble({ error, onDespite }: Refusal) {
  const { coordinator } = useTenant();
  if (!(error instanceof Refused) || error.problem.code !== 'clash')
    return <Trouble error={error} />;
  const { detail, errors } = error.problem;
  const named = errors?.map(({ message }) => message) ?? [detail ?? ''];
  return (
    <Notice kind="stop">
      <strong>{fr.clash.title}</strong>
      <ul className="bare">
        {named.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {coordinator ? <Despite onDespite={onDespite} /> : <p>{fr.clash.ask}</p>}
    </Notice>
  );
}

/** No form of its own: it may stand within one. */
function Despite({ onDespite }: Pick<Refusal, 'onDespite'>) {
  const name = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const go = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') onDespite(reason.trim());
  };
  return (
    <>
      <TextField
        name={`despite${name}`}
        label={fr.clash.reason}
        hint={fr.clash.reasonHint}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          go();
        }}
        error={missing ? fr.clash.reasonMissing : undefined}
      />
      <p>
        <button type="button" className="button" onClick={go}>
          {fr.clash.despite}
        </button>
      </p>
    </>
  );
}
