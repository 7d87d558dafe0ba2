package fr.parvis.actions.telling;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.starter.reference.Communes;
import java.util.stream.Stream;

/**
 * A partner of a date, or the commune where a tour stops: known by name, and called.
 *
 * @param id on the list of the date
 */
record Organiser(String id, Addressee.Kind kind, String name) {

    static Stream<Organiser> of(Occurrence date) {
        var partners =
                date.content().partners().stream()
                        .map(it -> it.name())
                        .distinct()
                        .map(it -> new Organiser("partner:" + it, Addressee.Kind.PARTNER, it));
        return Stream.concat(partners, commune(date));
    }

    private static Stream<Organiser> commune(Occurrence date) {
        var place = date.content().place();
        return place == null || date.crew().tourId() == null
                ? Stream.empty()
                : Communes.official().byCode(place.insee()).stream()
                        .map(
                                it ->
                                        new Organiser(
                                                "commune:" + it.insee(),
                                                Addressee.Kind.COMMUNE,
                                                it.name()));
    }

    Addressee addressee(String news, PhoneRound round) {
        var tick = round.ticked(id, news).orElse(null);
        return new Addressee(id, kind, name, null, null, news, null, tick);
    }
}
