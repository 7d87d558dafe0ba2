package fr.parvis.actions.followed.ical;

import fr.parvis.actions.followed.FollowedDate;
import fr.parvis.actions.followed.ReadCalendar;
import fr.parvis.actions.followed.UnreadableCalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.springframework.stereotype.Component;

/** iCalendar of RFC 5545 as others write it, leniently: an event that makes no sense is passed. */
@Component
class IcalReader implements ReadCalendar {

    private static final int MOST = 500;

    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, true);
    }

    @Override
    public List<FollowedDate> read(byte[] content, ZoneId zone, Instant from, Instant to)
            throws UnreadableCalendar {
        var events = events(content).stream().map(it -> new IcalDates(it, zone)).toList();
        Set<String> replaced =
                events.stream().flatMap(it -> it.replaces().stream()).collect(Collectors.toSet());
        return events.stream()
                .flatMap(it -> dates(it, replaced, from, to))
                .sorted(Comparator.comparing(it -> it.period().startsAt()))
                .limit(MOST)
                .toList();
    }

    private static Stream<FollowedDate> dates(
            IcalDates event, Set<String> replaced, Instant from, Instant to) {
        try {
            return event.between(from, to, replaced).stream();
        } catch (DateTimeException | IllegalArgumentException | ClassCastException _) {
            return Stream.empty();
        }
    }

    private static List<VEvent> events(byte[] content) throws UnreadableCalendar {
        try {
            return new CalendarBuilder()
                    .build(new ByteArrayInputStream(content)).getComponents("VEVENT").stream()
                            .filter(VEvent.class::isInstance)
                            .map(VEvent.class::cast)
                            .toList();
        } catch (IOException | ParserException | RuntimeException unreadable) {
            throw new UnreadableCalendar(unreadable);
        }
    }
}
