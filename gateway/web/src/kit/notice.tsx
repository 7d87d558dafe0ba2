import type { ReactNode } from 'react';
import { Refused } from '../api/http.ts';
import { signIn } from '../api/session.ts';
import { fr } from '../fr.ts';
import { Icon, type IconName } from './icon.tsx';

const KINDS: Record<'done' | 'look' | 'stop', IconName> = {
  done: 'done',
  look: 'look',
  stop: 'stop',
};

export function Notice(props: { kind: keyof typeof KINDS; children: ReactNode }) {
  return (
    <div
      className={`notice notice-${props.kind}`}
      role={props.kind === 'stop' ? 'alert' : undefined}
    >
      <Icon name={KINDS[props.kind]} />
      <div className="stack-tight">{props.children}</div>
    </div>
  );
}

/** Why something was refused, and what to do about it, in the words of the service. */
export function Trouble({ error, again }: { error: unknown; again?: () => void }) {
  if (!error) return null;
  if (error instanceof Refused && error.status === 401) return <SignedOut />;
  const problem = error instanceof Refused ? error.problem : { title: fr.errors.unknown };
  const detail = 'detail' in problem ? problem.detail : undefined;
  const hint = 'hint' in problem ? problem.hint : undefined;
  return (
    <Notice kind="stop">
      <strong>{problem.title}</strong>
      {detail && detail !== problem.title && <p>{detail}</p>}
      {hint && <p>{hint}</p>}
      {again && (
        <p>
          <button type="button" className="button" onClick={again}>
            {fr.errors.again}
          </button>
        </p>
      )}
    </Notice>
  );
}

function SignedOut() {
  return (
    <Notice kind="stop">
      <strong>{fr.errors.signedOut}</strong>
      <p>{fr.errors.signedOutText}</p>
      <p>
        <button type="button" className="button" onClick={signIn}>
          {fr.errors.signInAgain}
        </button>
      </p>
    </Notice>
  );
}

export function Waiting() {
  return (
    <div className="waiting" role="status">
      <p>{fr.frame.waiting}</p>
    </div>
  );
}
