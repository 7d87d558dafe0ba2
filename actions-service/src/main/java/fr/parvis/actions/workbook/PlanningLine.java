package fr.parvis.actions.workbook;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.practice.Place;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.tenancy.Tenant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A date of the planning in words that read again as the same. */
public record PlanningLine(Occurrence occurrence, @Nullable ImportedRow row, Tenant tenant) {

    public LocalDate date() {
        return start().toLocalDate();
    }

    public String weekday() {
        return FrenchDays.name(start().getDayOfWeek());
    }

    /** Empty where the whole day is taken. */
    public String hours() {
        LocalTime from = start().toLocalTime();
        LocalTime to = occurrence.period().endsAt().atZone(tenant.zone()).toLocalTime();
        return PlannedDates.isWholeDay(from, to)
                ? ""
                : FrenchHours.text(from) + " - " + FrenchHours.text(to);
    }

    public @Nullable String place() {
        Place place = occurrence.content().place();
        return place == null ? null : place.label();
    }

    /** One that is not the tenant's own goes with its département, as others are called so. */
    public @Nullable String commune() {
        Place place = occurrence.content().place();
        return place == null
                ? null
                : Communes.official().byCode(place.insee()).map(this::name).orElse(place.insee());
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

    private String name(Commune commune) {
        return tenant.communes().contains(commune.insee())
                ? commune.name()
                : commune.name() + " (" + commune.departement() + ")";
    }

    private ZonedDateTime start() {
        return occurrence.period().startsAt().atZone(tenant.zone());
    }
}
