package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.Addresses;
import fr.parvis.actions.agenda.FeedId;
import fr.parvis.starter.links.Links;
import org.springframework.stereotype.Component;

/** Signs the secret addresses of private calendars; each lasts until its calendar is revoked. */
@Component
class FeedLinks {

    /** Not that of bookings: a link to one opens nothing of the other. */
    static final char PURPOSE = 'f';

    private final Links links;
    private final Addresses addresses;

    FeedLinks(Links links, Addresses addresses) {
        this.links = links;
        this.addresses = addresses;
    }

    String url(FeedId id) {
        return addresses.origin() + "/d/" + links.sign(PURPOSE, id.value(), null) + "/agenda.ics";
    }
}
