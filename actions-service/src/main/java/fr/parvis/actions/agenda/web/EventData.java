package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.Addresses;
import fr.parvis.actions.agenda.AgendaDate;
import fr.parvis.actions.agenda.Host;
import fr.parvis.actions.agenda.Spot;
import fr.parvis.actions.agenda.Standing;
import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Dates as search engines read them: an Event of schema.org each, as JSON-LD. */
final class EventData {

    private static final String VOCABULARY = "https://schema.org";

    private final Tenant tenant;
    private final Addresses addresses;
    private final JsonMapper json;

    EventData(Tenant tenant, Addresses addresses, JsonMapper json) {
        this.tenant = tenant;
        this.addresses = addresses;
        this.json = json;
    }

    String one(AgendaDate date) {
        var event = new LinkedHashMap<String, Object>();
        event.put("@context", VOCABULARY);
        event.putAll(event(date));
        return script(event);
    }

    String all(List<AgendaDate> dates) {
        return script(
                Map.of("@context", VOCABULARY, "@graph", dates.stream().map(this::event).toList()));
    }

    /** Nothing that is written in it can end the element in which it stands. */
    private String script(Object data) {
        return json.writeValueAsString(data).replace("<", "\\u003c");
    }

    private Map<String, Object> event(AgendaDate date) {
        var event = new LinkedHashMap<String, Object>();
        event.put("@type", "Event");
        event.put("@id", addresses.page(tenant, date.id()));
        event.put("url", addresses.page(tenant, date.id()));
        event.put("name", date.title());
        event.put("startDate", local(date.period().startsAt()));
        event.put("endDate", local(date.period().endsAt()));
        event.put("eventStatus", VOCABULARY + "/" + status(date.standing()));
        event.put("eventAttendanceMode", VOCABULARY + "/OfflineEventAttendanceMode");
        event.put("inLanguage", "fr");
        event.put("isAccessibleForFree", true);
        event.put("organizer", organizer(date.host()));
        putKnown(event, date);
        return event;
    }

    private void putKnown(Map<String, Object> event, AgendaDate date) {
        if (date.description() != null) {
            event.put("description", date.description());
        }
        if (date.spot() != null) {
            event.put("location", location(date.spot()));
        }
        if (date.movedFrom() != null && date.standing().isOn()) {
            event.put("previousStartDate", local(date.movedFrom().startsAt()));
        }
        if (date.standing() == Standing.FULL) {
            event.put("offers", soldOut());
        }
    }

    private static Map<String, Object> soldOut() {
        return Map.of(
                "@type",
                "Offer",
                "price",
                0,
                "priceCurrency",
                "EUR",
                "availability",
                VOCABULARY + "/SoldOut");
    }

    private String local(Instant time) {
        return time.atZone(tenant.zone()).toOffsetDateTime().toString();
    }

    private static String status(Standing standing) {
        return switch (standing) {
            case ON, FULL -> "EventScheduled";
            case MOVED -> "EventRescheduled";
            case POSTPONED -> "EventPostponed";
            case CANCELLED -> "EventCancelled";
        };
    }

    private static Map<String, Object> organizer(Host host) {
        return host.phone() == null
                ? Map.of("@type", "Organization", "name", host.name())
                : Map.of(
                        "@type", "Organization",
                        "name", host.name(),
                        "telephone", host.phone());
    }

    private Map<String, Object> location(Spot spot) {
        var address =
                Map.of(
                        "@type", "PostalAddress",
                        "addressLocality", spot.commune(),
                        "addressCountry", tenant.region());
        return Map.of("@type", "Place", "name", spot.words(), "address", address);
    }
}
