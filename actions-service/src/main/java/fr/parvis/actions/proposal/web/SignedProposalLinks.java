package fr.parvis.actions.proposal.web;

import fr.parvis.actions.proposal.DateProposal;
import fr.parvis.starter.links.Link;
import fr.parvis.starter.links.LinkSettings;
import fr.parvis.starter.links.Links;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Signs with the service's keys; a link is good for a month after the date proposed last. */
@Component
class SignedProposalLinks {

    private static final char PURPOSE = 'a';
    private static final Duration AFTER = Duration.ofDays(30);

    private final Links links;
    private final LinkSettings settings;

    SignedProposalLinks(Links links, LinkSettings settings) {
        this.links = links;
        this.settings = settings;
    }

    /** The whole address; whoever has it may answer for the partner. */
    String answer(DateProposal proposal) {
        var until = proposal.period().endsAt().plus(AFTER);
        return settings.origin() + path(links.sign(PURPOSE, proposal.id(), until));
    }

    Link read(String text) {
        return links.read(PURPOSE, text);
    }

    static String path(String text) {
        return "/d/" + text + "/date";
    }
}
