import './feeds.css';
import { useId, useRef } from 'react';
import { Icon } from '../kit/icon.tsx';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';
import { webcal } from './values.ts';

/** An address to be handed on: read, copied, or opened by the calendar of this device. */
export function Address({ label, address }: { label: string; address: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const tell = useTell();
  const copy = () => {
    field.current?.select();
    const written = navigator.clipboard?.writeText(address) ?? Promise.reject();
    written.then(
      () => tell(fr.copied),
      () => tell(fr.notCopied),
    );
  };
  return (
    <div className="stack-tight">
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        id={id}
        ref={field}
        className="input feed-address"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div className="row screen-only">
        <button type="button" className="button" onClick={copy}>
          <Icon name="copy" />
          {fr.copy}
          <span className="unseen"> {label}</span>
        </button>
        <a href={webcal(address)}>
          {fr.open}
          <span className="unseen"> {label}</span>
        </a>
      </div>
    </div>
  );
}
