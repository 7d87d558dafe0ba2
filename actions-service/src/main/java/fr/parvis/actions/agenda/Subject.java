package fr.parvis.actions.agenda;

import fr.parvis.actions.practice.Theme;
import fr.parvis.starter.reference.Communes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of the public agenda somebody follows; null means any.
 *
 * @param commune INSEE code
 * @param place as dates name it, in whatever commune
 * @param theme code of data·inclusion
 */
public record Subject(@Nullable String commune, @Nullable String place, @Nullable String theme) {

    public static final Subject EVERYTHING = new Subject(null, null, null);

    /** Refuses what nobody could follow. */
    public Subject {
        if (commune != null && Communes.official().byCode(commune).isEmpty()) {
            throw new AgendaCommuneUnknown();
        }
        if (theme != null && Theme.byCode(theme).isEmpty()) {
            throw new AgendaThemeUnknown();
        }
    }

    boolean holds(AgendaDate date) {
        var spot = date.spot();
        return (commune == null || (spot != null && commune.equals(spot.insee())))
                && (place == null || (spot != null && place.equalsIgnoreCase(spot.label())))
                && (theme == null || date.themes().stream().anyMatch(this::isTheme));
    }

    /** As the name of a calendar says it; empty for everything. */
    public String words() {
        var where = place != null ? place : commune == null ? null : Spot.commune(commune);
        var what = theme == null ? null : new Theme(theme).label();
        return where != null && what != null
                ? where + ", " + what
                : Objects.requireNonNullElse(where, Objects.requireNonNullElse(what, ""));
    }

    private boolean isTheme(Theme other) {
        return other.code().equals(theme);
    }
}
