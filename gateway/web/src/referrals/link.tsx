import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { forgetReferrals, renewLink } from '../api/referrals.ts';
import type { Referral } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { TextField } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';

/** To which address the partner's link went; another one goes there, or to a better address. */
export function LinkPanel({ referral }: { referral: Referral }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [email, setEmail] = useState(referral.email ?? '');
  const [refusal, setRefusal] = useState<unknown>();
  const { errors, rest } = refusal
    ? sortProblem(refusal, ['email'])
    : { errors: {} as Record<string, string>, rest: undefined };
  const renew = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(undefined);
    try {
      await renewLink(base, referral.id, email.trim() || null);
      await forgetReferrals(client, slug);
      tell(fr.link.done);
    } catch (refused) {
      setRefusal(refused);
    }
  };
  return (
    <form className="card stack" onSubmit={renew} noValidate>
      <h2>{fr.link.title}</h2>
      <p>{referral.email ? fr.link.to(referral.email) : fr.link.none}</p>
      <TextField
        name="email"
        type="email"
        label={fr.link.email}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={errors.email}
      />
      <Trouble error={rest} />
      <div className="acts">
        <button type="submit" className="button">
          {referral.email ? fr.link.renew : fr.link.first}
        </button>
      </div>
    </form>
  );
}
