package fr.parvis.actions.form.web;

import fr.parvis.actions.form.FormTooOld;
import fr.parvis.actions.form.Tickets;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.links.ExpiredLink;
import fr.parvis.starter.links.Link;
import fr.parvis.starter.links.Links;
import fr.parvis.starter.links.UnknownLink;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs tickets with the service's keys, for as long as somebody may take to fill a form in. */
@Component
class SignedTickets implements Tickets {

    private static final Duration TO_FILL_IN = Duration.ofHours(2);

    private final Links links;
    private final Ids ids;
    private final InstantSource clock;

    SignedTickets(Links links, Ids ids, InstantSource clock) {
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String next(char form) {
        return links.sign(form, ids.next().toString(), clock.instant().plus(TO_FILL_IN));
    }

    @Override
    public String read(char form, @Nullable String ticket) {
        if (ticket == null) {
            return ids.next().toString();
        }
        var known = known(form, ticket);
        if (!known.tenant().equals(Tenancy.current())) {
            throw new UnknownLink();
        }
        return known.id();
    }

    private Link known(char form, String ticket) {
        try {
            return links.read(form, ticket);
        } catch (ExpiredLink tooOld) {
            throw new FormTooOld();
        }
    }
}
