import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { acceptDate, forgetProposals, refuseDate, useProposals } from '../api/proposals.ts';
import type { Action, DateProposal } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Trouble } from '../kit/notice.tsx';
import { State, type Tone } from '../kit/state.tsx';
import { useTell } from '../kit/told.tsx';
import { span } from '../kit/when.ts';
import { fr } from './fr.ts';
import { OfferForm } from './offer.tsx';

const TONES: Record<DateProposal['state'], Tone> = {
  PROPOSED: 'wait',
  OTHER_PROPOSED: 'wait',
  AGREED: 'good',
  REFUSED: 'stop',
};

/** The dates of an action that are agreed, or not, with its partners. */
export function Proposals({ action }: { action: Action }) {
  const found = useProposals(action.id);
  const partners = action.organisation.partners ?? [];
  const all = found.data?.items ?? [];
  if (partners.length === 0 && all.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{fr.title}</h2>
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.isSuccess && all.length === 0 && <p className="quiet">{fr.none}</p>}
      <ul className="bare stack">
        {all.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      {partners.length > 0 && action.state !== 'CANCELLED' && (
        <OfferForm
          title={fr.propose}
          actionId={action.id}
          partners={partners.map((partner) => partner.name)}
        />
      )}
    </section>
  );
}

function Proposal({ proposal }: { proposal: DateProposal }) {
  const { zone } = useTenant();
  const when = span(proposal.startsAt, proposal.endsAt, zone);
  const earlier = proposal.offers.slice(0, -1);
  return (
    <li className="stack-tight">
      <div className="row row-apart">
        <span>
          <strong>{proposal.partner.name}</strong>
          {fr.at(when)}
        </span>
        <State tone={TONES[proposal.state]} word={fr.states[proposal.state]} />
      </div>
      {earlier.map((offer) => (
        <p className="quiet small" key={offer.at}>
          {fr.offer(fr.by[offer.by], span(offer.startsAt, offer.endsAt, zone))}
        </p>
      ))}
      {proposal.offers.at(-1)?.note && <p>{proposal.offers.at(-1)?.note}</p>}
      {proposal.reason && <p>{proposal.reason}</p>}
      {proposal.turn && <Acts proposal={proposal} when={when} />}
    </li>
  );
}

function Acts({ proposal, when }: { proposal: DateProposal; when: string }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const ours = proposal.turn === 'HOUSE';
  const act = async (send: () => Promise<unknown>, told: string) => {
    setError(undefined);
    try {
      await send();
      tell(told);
      await forgetProposals(client, slug);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <>
      <Trouble error={error} />
      {!ours && <p className="quiet">{fr.waiting(proposal.partner.name)}</p>}
      <p className="row">
        {ours && (
          <button
            type="button"
            className="button button-primary"
            aria-label={fr.acceptNamed(proposal.partner.name, when)}
            onClick={() => act(() => acceptDate(base, proposal), fr.accepted)}
          >
            {fr.accept}
          </button>
        )}
        {!ours && proposal.link && (
          <Copy link={proposal.link} label={fr.copyNamed(proposal.partner.name)} />
        )}
        <button
          type="button"
          className="button"
          onClick={() => act(() => refuseDate(base, proposal), ours ? fr.refused : fr.withdrawn)}
        >
          {ours ? fr.refuse : fr.withdraw}
        </button>
      </p>
      {ours && <OfferForm title={fr.other} answering={proposal} />}
    </>
  );
}

function Copy({ link, label }: { link: string; label: string }) {
  const tell = useTell();
  const [shown, setShown] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      tell(fr.copied);
    } catch {
      setShown(true);
    }
  };
  return (
    <>
      <button type="button" className="button" aria-label={label} onClick={copy}>
        {fr.copy}
      </button>
      {shown && (
        <span role="status">
          {fr.notCopied} <code>{link}</code>
        </span>
      )}
    </>
  );
}
