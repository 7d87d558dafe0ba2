package fr.parvis.actions.agenda.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.actions.agenda.Addresses;
import fr.parvis.actions.agenda.AgendaDate;
import fr.parvis.actions.agenda.Host;
import fr.parvis.actions.agenda.Spot;
import fr.parvis.actions.agenda.Standing;
import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.actions.practice.Theme;
import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agenda in the shape in which OpenAgenda exports events, for the programs that read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenAgenda(int total, List<Event> events) {

    /** Text in the one language of the agenda. */
    record French(String fr) {}

    record Keywords(List<String> fr) {}

    record Timing(OffsetDateTime begin, OffsetDateTime end) {}

    /**
     * @param city name of the commune
     * @param insee its code
     */
    record Location(
            String name,
            String city,
            String insee,
            String countryCode,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    record Contact(String type, String value) {}

    record ExternalId(String key, String value) {}

    /**
     * @param uid stable; as a number, since OpenAgenda's are
     * @param status 1 on, 2 moved, 4 put off, 5 full, 6 called off
     * @param attendanceMode 1: people go there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Event(
            long uid,
            String slug,
            French title,
            @Nullable French description,
            French dateRange,
            Keywords keywords,
            List<Timing> timings,
            Timing firstTiming,
            Timing lastTiming,
            String timezone,
            @Nullable Location location,
            int status,
            int attendanceMode,
            List<Contact> registration,
            List<ExternalId> extIds,
            String canonicalUrl,
            Instant updatedAt) {}

    private static final int ON_SITE = 1;

    static OpenAgenda of(List<AgendaDate> dates, Tenant tenant, Addresses addresses) {
        var events = dates.stream().map(it -> event(it, tenant, addresses)).toList();
        return new OpenAgenda(events.size(), events);
    }

    private static Event event(AgendaDate date, Tenant tenant, Addresses addresses) {
        var timing = timing(date, tenant);
        var period = date.period();
        return new Event(
                date.code().number(),
                date.code().value(),
                new French(date.title()),
                date.description() == null ? null : new French(date.description()),
                new French(FrenchTimes.between(period.startsAt(), period.endsAt(), tenant.zone())),
                keywords(date),
                List.of(timing),
                timing,
                timing,
                tenant.zone().getId(),
                date.spot() == null ? null : location(date.spot(), tenant),
                status(date.standing()),
                ON_SITE,
                contacts(date.host()),
                List.of(new ExternalId("parvis", date.id().value())),
                addresses.page(tenant, date.id()),
                date.writtenAt());
    }

    private static Timing timing(AgendaDate date, Tenant tenant) {
        return new Timing(
                date.period().startsAt().atZone(tenant.zone()).toOffsetDateTime(),
                date.period().endsAt().atZone(tenant.zone()).toOffsetDateTime());
    }

    private static List<Contact> contacts(Host host) {
        return host.phone() == null ? List.of() : List.of(new Contact("phone", host.phone()));
    }

    private static Keywords keywords(AgendaDate date) {
        var themes = date.themes().stream().map(Theme::label);
        return new Keywords(Stream.concat(Stream.of(date.practice().label()), themes).toList());
    }

    private static Location location(Spot spot, Tenant tenant) {
        var centre = tenant.centreOf(spot.insee());
        return new Location(
                spot.words(),
                spot.commune(),
                spot.insee(),
                tenant.region(),
                centre.map(Tenant.Position::lat).orElse(null),
                centre.map(Tenant.Position::lon).orElse(null));
    }

    private static int status(Standing standing) {
        return switch (standing) {
            case ON -> 1;
            case MOVED -> 2;
            case POSTPONED -> 4;
            case FULL -> 5;
            case CANCELLED -> 6;
        };
    }
}
