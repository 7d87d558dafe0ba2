import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { forgetMorningMail, useMorningMail, wishMorningMail } from '../api/todo.ts';
import { useTenant } from '../frame/tenant.ts';
import { Trouble } from '../kit/notice.tsx';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';

/** The same list as one mail each morning, for who wants it; nothing for who is not of the team. */
export function Morning() {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const mail = useMorningMail();
  const [error, setError] = useState<unknown>();
  if (!mail.data) return null;
  const { wanted, email } = mail.data.body;
  const wish = async (wished: boolean) => {
    setError(undefined);
    try {
      await wishMorningMail(base, wished, mail.data.etag);
      tell(wished ? fr.morning.begun : fr.morning.ended);
    } catch (refused) {
      setError(refused);
    }
    await forgetMorningMail(client, slug);
  };
  return (
    <section className="card todo">
      <div className="stack-tight">
        <h2>{fr.morning.title}</h2>
        <p className="quiet">{wanted ? fr.morning.sent(email ?? '') : fr.morning.text}</p>
        <Trouble error={error} />
      </div>
      <button type="button" className="button" onClick={() => wish(!wanted)}>
        {wanted ? fr.morning.stop : fr.morning.start}
      </button>
    </section>
  );
}
