package fr.parvis.actions.followed.ical;

import fr.parvis.actions.followed.FollowedDate;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.starter.tenancy.Tenant.Position;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateListProperty;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.jspecify.annotations.Nullable;

/** The dates of one event, repeated ones one by one. */
final class IcalDates {

    /** What repeats more often is no date that people go to. */
    private static final Set<Frequency> SELDOM =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private static final int MOST = 500;
    private static final int LONGEST = 200;
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration LONGEST_BACK = Duration.ofDays(3660);

    private final VEvent event;
    private final ZoneId zone;

    IcalDates(VEvent event, ZoneId zone) {
        this.event = event;
        this.zone = zone;
    }

    /** Which date of a repeated event this one takes the place of. */
    Optional<String> replaces() {
        return date("RECURRENCE-ID").map(it -> key(it.toInstant()));
    }

    List<FollowedDate> between(Instant from, Instant to, Set<String> replaced) {
        if (text("STATUS").filter("CANCELLED"::equalsIgnoreCase).isPresent()) {
            return List.of();
        }
        var length = length();
        return starts(from.minus(length), to)
                .filter(it -> replaces().isPresent() || !replaced.contains(key(it)))
                .map(it -> new Period(it, it.plus(length)))
                .filter(it -> it.overlaps(from, to))
                .map(this::date)
                .toList();
    }

    private Stream<Instant> starts(Instant from, Instant to) {
        ZonedDateTime first = date("DTSTART").orElseThrow(IllegalArgumentException::new);
        Set<Instant> without = dates("EXDATE").collect(Collectors.toSet());
        return Stream.concat(Stream.of(first.toInstant()), repeated(first, from, to))
                .distinct()
                .filter(it -> !without.contains(it));
    }

    @SuppressWarnings("unchecked")
    private Stream<Instant> repeated(ZonedDateTime first, Instant from, Instant to) {
        var begin = from.minus(LONGEST_BACK).isAfter(first.toInstant());
        return event.<RRule<ZonedDateTime>>getProperty(Property.RRULE).stream()
                .filter(_ -> !begin)
                .map(it -> (Recur<ZonedDateTime>) (Recur<?>) it.getRecur())
                .filter(it -> SELDOM.contains(it.getFrequency()))
                .flatMap(
                        it ->
                                it
                                        .getDates(
                                                first,
                                                from.atZone(first.getZone()),
                                                to.atZone(first.getZone()),
                                                MOST)
                                        .stream())
                .map(ZonedDateTime::toInstant);
    }

    private Duration length() {
        var start = date("DTSTART").orElseThrow(IllegalArgumentException::new);
        Optional<Duration> said =
                event.<Temporal>getEndDate(true)
                        .map(DateProperty::getDate)
                        .map(this::zoned)
                        .map(it -> Duration.between(start, it));
        var length = said.filter(it -> it.compareTo(Duration.ZERO) > 0).orElse(A_DAY);
        return length.compareTo(LONGEST_BACK) > 0 ? A_DAY : length;
    }

    private FollowedDate date(Period when) {
        return new FollowedDate(
                text("SUMMARY").map(IcalDates::brief).orElse("Sans titre"),
                when,
                text("LOCATION").map(IcalDates::brief).orElse(null),
                position(),
                text("URL").filter(it -> it.startsWith("https://")).orElse(null));
    }

    private @Nullable Position position() {
        return event.<Geo>getProperty(Property.GEO)
                .map(
                        it ->
                                new Position(
                                        it.getLatitude().doubleValue(),
                                        it.getLongitude().doubleValue()))
                .orElse(null);
    }

    private Optional<ZonedDateTime> date(String name) {
        return event.<DateProperty<Temporal>>getProperty(name)
                .map(DateProperty::getDate)
                .map(this::zoned);
    }

    private Stream<Instant> dates(String name) {
        return event.<DateListProperty<Temporal>>getProperties(name).stream()
                .flatMap(it -> it.getDates().stream())
                .map(it -> zoned(it).toInstant());
    }

    private ZonedDateTime zoned(Temporal time) {
        return Zoned.of(time, zone);
    }

    private Optional<String> text(String name) {
        return event.<Property>getProperty(name)
                .map(Property::getValue)
                .filter(it -> !it.isBlank())
                .map(String::strip);
    }

    private String key(Instant start) {
        return text("UID").orElse("") + "/" + start;
    }

    private static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
