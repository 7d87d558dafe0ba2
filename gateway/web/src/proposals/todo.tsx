import { Link } from 'react-router';
import type { DateProposal } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { span } from '../kit/when.ts';
import { fr } from './fr.ts';

/** Dates that partners propose: each waits for our answer. */
export function ProposalsTodo({ proposals }: { proposals: DateProposal[] }) {
  const { slug, zone } = useTenant();
  return (
    <>
      {proposals.map((proposal) => {
        const when = span(proposal.startsAt, proposal.endsAt, zone);
        const words = fr.proposes(proposal.partner.name, when);
        return (
          <article className="card todo" key={proposal.id}>
            <h2>{words}</h2>
            <Link className="button" to={`/${slug}/actions/${proposal.actionId}`}>
              {fr.answer}
              <span className="unseen">{` ${words}`}</span>
            </Link>
          </article>
        );
      })}
    </>
  );
}
