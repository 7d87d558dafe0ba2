package fr.parvis.actions.workbook;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.practice.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A date of the planning in words that read again as the same. */
public record PlanningLine(
        Occurrence occurrence, @Nullable ImportedRow row, ZoneId zone, CommuneCell communes) {

    public LocalDate date() {
        return when().date();
    }

    public String weekday() {
        return FrenchDays.name(date().getDayOfWeek());
    }

    /** Empty where the whole day is taken. */
    public String hours() {
        LocalTime start = when().start();
        LocalTime end = when().end();
        return start == null || end == null
                ? ""
                : FrenchHours.text(start) + " - " + FrenchHours.text(end);
    }

    public @Nullable String place() {
        Place place = occurrence.content().place();
        return place == null ? null : place.label();
    }

    public @Nullable String commune() {
        Place place = occurrence.content().place();
        return place == null ? null : communes.text(place.insee());
    }

    /** As typed, as long as that still says what it is. */
    public String practice() {
        var practice = occurrence.content().practice();
        return row != null
                        && PracticeWords.read(row.typed().kind())
                                .filter(typed -> typed.practice() == practice)
                                .isPresent()
                ? row.typed().kind()
                : practice.label();
    }

    public String title() {
        return occurrence.content().title();
    }

    public String partners() {
        return occurrence.content().partners().stream()
                .map(PartnerRef::name)
                .collect(Collectors.joining(" / "));
    }

    /** What only the row says; null where the date came from no row. */
    public <T> @Nullable T typed(Function<AsTyped, @Nullable T> what) {
        return row == null ? null : what.apply(row.typed());
    }

    private PlannedHours when() {
        return new PlannedHours(occurrence.period(), zone);
    }
}
