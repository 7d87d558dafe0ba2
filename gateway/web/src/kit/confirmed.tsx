import { useState } from 'react';
import { useAttempt } from './attempt.ts';
import { Dialog } from './dialog.tsx';
import { Trouble } from './notice.tsx';

interface Asked {
  /** On the button that asks; `of` says to screen readers what it is about. */
  act: string;
  of?: string;
  title: string;
  text: string;
  keep: string;
  sure: string;
  onSure: () => Promise<unknown>;
}

/** A button for what cannot be undone: asks once, and stays open while it is refused. */
export function Confirmed({ act, of, title, text, keep, sure, onSure }: Asked) {
  const [asking, setAsking] = useState(false);
  const { rest, attempt } = useAttempt();
  const close = () => setAsking(false);
  const run = async () => {
    if (await attempt(onSure)) close();
  };
  return (
    <div className="screen-only">
      <button
        type="button"
        className="button button-quiet is-danger"
        onClick={() => setAsking(true)}
      >
        {act}
        {of && <span className="unseen"> {of}</span>}
      </button>
      {asking && (
        <Dialog title={title} onClose={close}>
          <p>{text}</p>
          <Trouble error={rest} />
          <div className="dialog-acts">
            <button type="button" className="button" onClick={close}>
              {keep}
            </button>
            <button type="button" className="button button-danger" onClick={run}>
              {sure}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
