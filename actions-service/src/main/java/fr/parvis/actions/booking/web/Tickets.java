package fr.parvis.actions.booking.web;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.links.ExpiredLink;
import fr.parvis.starter.links.Links;
import fr.parvis.starter.links.UnknownLink;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives each form that is handed out the id of the one booking that may come of it. */
@Component
class Tickets {

    private static final char PURPOSE = 'i';
    private static final Duration TO_FILL_IN = Duration.ofHours(2);

    /** Somebody else may stand before the page by now: it is to be looked through once more. */
    static final class TooOld extends Refusal {
        TooOld() {
            super(Kind.RULE, "form-too-old", WORDS, WORDS, List.of(new Flaw("", "too-old", WORDS)));
        }

        private static final String WORDS =
                "Cette page est restée ouverte longtemps. Relisez, puis appuyez de nouveau.";
    }

    private final Links links;
    private final Ids ids;
    private final InstantSource clock;

    Tickets(Links links, Ids ids, InstantSource clock) {
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    String next() {
        var end = clock.instant().plus(TO_FILL_IN);
        return links.sign(PURPOSE, ids.next().toString(), end);
    }

    /** A form of nobody's books under a new id. */
    String read(@Nullable String ticket, Siren tenant) {
        return ticket == null ? ids.next().toString() : known(ticket, tenant);
    }

    private String known(String text, Siren tenant) {
        try {
            var ticket = links.read(PURPOSE, text);
            if (!ticket.tenant().equals(tenant)) {
                throw new UnknownLink();
            }
            return ticket.id();
        } catch (ExpiredLink tooOld) {
            throw new TooOld();
        }
    }
}
