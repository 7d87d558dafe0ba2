package fr.parvis.actions.homevisit;

import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.actions.letter.Lane;
import fr.parvis.actions.letter.Letterhead;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.actions.letter.MessageRequested.Channel;
import fr.parvis.actions.letter.MessageRequested.Recipient;
import fr.parvis.actions.letter.MessageRequested.SubjectRef;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.tenancy.Tenant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Alerts a contact: by phone where one can ring, by mail besides where an address is known. */
public final class AlarmLetter {
    private final DescribeVisit describe;
    private final AlarmLinks links;
    private final RingingChannel channel;
    private final Supplier<Tenant> tenant;

    public AlarmLetter(
            DescribeVisit describe,
            AlarmLinks links,
            RingingChannel channel,
            Supplier<Tenant> tenant) {
        this.describe = describe;
        this.links = links;
        this.channel = channel;
        this.tenant = tenant;
    }

    /** To whom it is the turn of; nothing where nobody can be reached. */
    List<Fact> write(HomeVisit visit) {
        var alarm = visit.alarm();
        if (alarm == null) {
            return List.of();
        }
        var key = visit.id().value() + ":overdue:" + number(visit) + alarm.told();
        var recipients = recipients(key, visit, alarm);
        return recipients.isEmpty() ? List.of() : List.of(request(key, visit, recipients));
    }

    /** An alarm after an extension is another one. */
    private static String number(HomeVisit visit) {
        var extended = visit.signs().extensions().size();
        return extended == 0 ? "" : extended + ":";
    }

    private MessageRequested request(String key, HomeVisit visit, List<Recipient> recipients) {
        var here = tenant.get();
        return new MessageRequested(
                key,
                "home-visit-overdue",
                Map.of("tenant", Letterhead.of(here), "visit", words(visit, here)),
                Lane.ALARM,
                new SubjectRef("home-visit", visit.id().value()),
                here.replyTo(),
                null,
                List.of(),
                recipients);
    }

    private List<Recipient> recipients(String key, HomeVisit visit, Alarm alarm) {
        var contact = visit.alerted(alarm.told());
        var own = Map.<String, Object>of("link", links.acknowledge(visit, contact));
        var all = new ArrayList<Recipient>();
        if (channel.isThere()) {
            all.add(recipient(key, Channel.SMS, contact.phone(), own));
        }
        if (contact.email() != null) {
            all.add(recipient(key, Channel.EMAIL, contact.email(), own));
        }
        return all;
    }

    private static Recipient recipient(
            String key, Channel channel, String address, Map<String, Object> own) {
        return new Recipient(key, List.of(), channel, address, "fr", own, null);
    }

    private Map<String, Object> words(HomeVisit visit, Tenant here) {
        var words = new LinkedHashMap<String, Object>();
        words.put("visitor", describe.visitor(visit));
        words.put("place", describe.place(visit));
        words.put("expectedEnd", FrenchTimes.moment(visit.plan().expectedEnd(), here.zone()));
        words.put("lastSign", DescribeVisit.lastSign(visit, here.zone()));
        Letterhead.putIfKnown(words, "phone", describe.phone(visit));
        return words;
    }
}
