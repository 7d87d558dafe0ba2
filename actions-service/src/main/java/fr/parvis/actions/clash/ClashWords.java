package fr.parvis.actions.clash;

import fr.parvis.starter.reference.Communes;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A clash as a coordinator reads it: who, what, where and when. */
public final class ClashWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    private final ZoneId zone;

    public ClashWords(ZoneId zone) {
        this.zone = zone;
    }

    /** « Anne Martin n’est pas libre : Permanence, Cluny, lundi 2 mars 2026 de 9 h à 12 h. » */
    public String of(Clash clash) {
        return clash.name()
                + " n’est pas libre\u00a0: "
                + what(clash.with())
                + ", "
                + when(clash.with())
                + road(clash.travelMinutes())
                + ".";
    }

    private static String what(Clash.With with) {
        return Stream.of(with.title(), with.place(), commune(with.insee()))
                .filter(it -> it != null && !it.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String when(Clash.With with) {
        var from = with.startsAt().atZone(zone);
        var to = with.endsAt().atZone(zone);
        return DAY.format(from) + " de " + hour(from) + " à " + hour(to);
    }

    private static String road(int minutes) {
        return minutes == 0 ? "" : ", à " + minutes + "\u00a0min de route";
    }

    private static String commune(@Nullable String insee) {
        return insee == null
                ? ""
                : Communes.official().byCode(insee).map(it -> it.name()).orElse(insee);
    }

    private static String hour(ZonedDateTime at) {
        String hour = at.getHour() + "\u00a0h";
        return at.getMinute() == 0 ? hour : "%s\u00a0%02d".formatted(hour, at.getMinute());
    }
}
