package fr.parvis.actions.homevisit.web;

import fr.parvis.actions.homevisit.AlarmLinks;
import fr.parvis.actions.homevisit.Contact;
import fr.parvis.actions.homevisit.HomeVisit;
import fr.parvis.starter.links.Link;
import fr.parvis.starter.links.LinkSettings;
import fr.parvis.starter.links.Links;
import fr.parvis.starter.links.UnknownLink;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Signs with the service's keys: the visit, and which of its contacts is meant. */
@Component
class SignedAlarmLinks implements AlarmLinks {
    private static final char PURPOSE = 'v';
    private static final Duration VALID = Duration.ofDays(2);
    private static final Pattern ID =
            Pattern.compile("(\\w{8})(\\w{4})(\\w{4})(\\w{4})(\\w{12})-(\\d{1,2})");

    /** What such a link says. */
    record Addressed(Link link, String visitId, int contact) {}

    private final Links links;
    private final LinkSettings settings;

    SignedAlarmLinks(Links links, LinkSettings settings) {
        this.links = links;
        this.settings = settings;
    }

    @Override
    public String acknowledge(HomeVisit visit, Contact contact) {
        var id = visit.id().value().replace("-", "");
        var number = visit.plan().contacts().indexOf(contact);
        var alarm = visit.alarm();
        var from = alarm == null ? visit.plan().expectedEnd() : alarm.nextAt();
        return settings.origin() + path(links.sign(PURPOSE, id + "-" + number, from.plus(VALID)));
    }

    Addressed read(String text) {
        var link = links.read(PURPOSE, text);
        var parts = ID.matcher(link.id());
        if (!parts.matches()) {
            throw new UnknownLink();
        }
        var visitId = parts.replaceFirst("$1-$2-$3-$4-$5");
        return new Addressed(link, visitId, Integer.parseInt(parts.group(6)));
    }

    static String path(String text) {
        return "/d/" + text + "/visite";
    }
}
