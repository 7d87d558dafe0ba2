package fr.parvis.actions.rhythm.web;

import fr.parvis.actions.calendar.Hours;
import fr.parvis.actions.calendar.Recurrence;
import fr.parvis.actions.calendar.RecurrenceDraft;
import fr.parvis.actions.calendar.RecurrenceDraft.Every;
import fr.parvis.actions.calendar.RecurrenceText;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.rhythm.RhythmUnfit;
import fr.parvis.actions.rhythm.Timing;
import fr.parvis.starter.core.Flaw;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A repetition as it is sent: by fields, or as the RRULE of a calendar program.
 *
 * @param rrule instead of every, days, weeks, interval and until
 */
record RhythmRequest(
        @Size(max = 500, message = "La règle RRULE a au plus 500 caractères.")
                @Nullable String rrule,
        @Nullable Every every,
        @Size(max = 7, message = "Une semaine a sept jours.")
                @Nullable List<@NotNull(message = "Retirez le jour vide.") DayOfWeek> days,
        @Size(max = 6, message = "Choisissez parmi 1 à 5, et -1 pour la dernière.")
                @Nullable List<@NotNull(message = "Retirez la semaine vide.") Integer> weeks,
        @Nullable Integer interval,
        @NotNull(message = "Indiquez le premier jour.") LocalDate from,
        @Nullable LocalDate until,
        @NotNull(message = "Indiquez l’heure de début.") LocalTime startTime,
        @NotNull(message = "Indiquez l’heure de fin.") LocalTime endTime,
        @Size(max = Recurrence.MOST, message = "Il y a au plus 400 dates.")
                @Nullable List<@NotNull(message = "Retirez la date vide.") LocalDate> skip,
        @Size(max = 20, message = "Une date prend au plus 20 membres de l’équipe.")
                @Nullable
                        List<
                                @NotNull(message = "Retirez la personne vide.")
                                @Size(max = 36, message = "Identifiant trop long.") String>
                        staff,
        @Size(max = 20, message = "Une date prend au plus 20 matériels.")
                @Nullable
                        List<
                                @NotNull(message = "Retirez le matériel vide.")
                                @Size(max = 36, message = "Identifiant trop long.") String>
                        equipment) {

    Timing timing(ZoneId zone) {
        if (startTime.equals(endTime)) {
            throw new RhythmUnfit(
                    new Flaw("/endTime", "no-time", "Choisissez une fin différente du début."));
        }
        return new Timing(rule(zone), new Hours(startTime, endTime), sorted(skip));
    }

    Crew crew() {
        return new Crew(orNone(staff), orNone(equipment), null);
    }

    private Recurrence rule(ZoneId zone) {
        if (rrule == null) {
            return new RecurrenceDraft(every, set(days), set(weeks), interval, from, until)
                    .checked();
        }
        if (every != null || until != null) {
            throw new RhythmUnfit(
                    new Flaw(
                            "/rrule",
                            "twice",
                            "Donnez la règle RRULE ou les champs, pas les deux."));
        }
        return RecurrenceText.read(rrule, from.atTime(startTime), zone);
    }

    private static <T> Set<T> set(@Nullable List<T> values) {
        return Set.copyOf(orNone(values));
    }

    private static TreeSet<LocalDate> sorted(@Nullable List<LocalDate> values) {
        return new TreeSet<>(orNone(values));
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
