import { Notice } from '../kit/notice.tsx';
import { State } from '../kit/state.tsx';
import { fr } from './fr.ts';
import type { Noted } from './queue.ts';
import { useOnline } from './sending.ts';

interface Queued {
  all: Noted[];
  subject: string | undefined;
  onSend: () => void;
  onAgain: (noted: Noted[]) => void;
  onGiveUp: (ids: string[]) => void;
}

/** What has still to leave this phone, and why it has not. */
export function SendingState({ all, subject, onSend, onAgain, onGiveUp }: Queued) {
  const online = useOnline();
  const refused = all.filter((one) => one.refused);
  const waiting = all.filter((one) => !one.refused && one.subject === subject);
  const others = all.filter((one) => !one.refused && subject && one.subject !== subject);
  return (
    <>
      <div className="sending row row-apart" role="status">
        <span className="row">
          {!online && <State tone="stop" word={fr.sending.offline} />}
          {waiting.length > 0 ? (
            <State tone="wait" word={fr.sending.waiting(waiting.length)} />
          ) : (
            online && <State tone="good" word={fr.sending.all} />
          )}
        </span>
        {online && waiting.length > 0 && (
          <button type="button" className="button button-quiet" onClick={onSend}>
            {fr.sending.now}
          </button>
        )}
        {!online && <span className="small quiet">{fr.sending.offlineText(waiting.length)}</span>}
      </div>
      {others.length > 0 && (
        <Notice kind="look">
          <p>{fr.sending.other(others.length)}</p>
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice kind="stop">
          <strong>{fr.sending.refused(refused.length)}</strong>
          {[...new Set(refused.map((one) => one.refused))].map((why) => (
            <p key={why}>{why}</p>
          ))}
          <div className="acts">
            <button type="button" className="button" onClick={() => onAgain(refused)}>
              {fr.sending.retry}
            </button>
            <button
              type="button"
              className="button button-quiet is-danger"
              onClick={() => onGiveUp(refused.map((one) => one.id))}
            >
              {fr.sending.drop}
            </button>
          </div>
        </Notice>
      )}
    </>
  );
}
