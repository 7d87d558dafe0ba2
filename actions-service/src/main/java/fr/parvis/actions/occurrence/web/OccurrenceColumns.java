package fr.parvis.actions.occurrence.web;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.practice.Place;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.reference.Communes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the planning says of each date, on the clock of the tenant. */
record OccurrenceColumns(ZoneId zone) {

    List<Column<Occurrence>> all() {
        return List.of(
                Column.of("Date", it -> LocalDate.ofInstant(it.period().startsAt(), zone)),
                Column.of("Début", it -> time(it.period().startsAt())),
                Column.of("Fin", it -> time(it.period().endsAt())),
                Column.of("État", it -> state(it.state())),
                Column.of("Type", it -> it.content().practice().label()),
                Column.of("Titre", it -> it.content().title()),
                Column.of("Commune", it -> of(it, OccurrenceColumns::commune)),
                Column.of("Commune (INSEE)", it -> of(it, Place::insee)),
                Column.of("Lieu", it -> of(it, Place::label)),
                Column.of("Partenaires", OccurrenceColumns::partners),
                Column.of("Places", it -> it.content().admission().capacity()),
                Column.of("Ouvert à tous", it -> it.content().admission().openToPublic()));
    }

    private String time(Instant time) {
        return LocalTime.ofInstant(time, zone).toString();
    }

    private static String state(OccurrenceState state) {
        return switch (state) {
            case SCHEDULED -> "prévue";
            case POSTPONED -> "reportée";
            case CANCELLED -> "annulée";
            case HELD -> "tenue";
        };
    }

    private static @Nullable String of(
            Occurrence occurrence, Function<Place, @Nullable String> part) {
        var place = occurrence.content().place();
        return place == null ? null : part.apply(place);
    }

    private static String commune(Place place) {
        return Communes.official().byCode(place.insee()).map(it -> it.name()).orElse(place.insee());
    }

    private static String partners(Occurrence occurrence) {
        return occurrence.content().partners().stream()
                .map(PartnerRef::name)
                .collect(Collectors.joining(", "));
    }
}
