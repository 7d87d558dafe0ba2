package fr.parvis.actions.rhythm.web;

import fr.parvis.actions.calendar.Recurrence;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Until when a repetition goes on, as it is sent. */
record ExtensionRequest(
        @NotNull(message = "Indiquez le nouveau dernier jour.") LocalDate until,
        @Size(max = Recurrence.MOST, message = "Il y a au plus 400 dates.")
                @Nullable List<@NotNull(message = "Retirez la date vide.") LocalDate> skip) {

    SortedSet<LocalDate> skipped() {
        return skip == null ? new TreeSet<>() : new TreeSet<>(skip);
    }
}
