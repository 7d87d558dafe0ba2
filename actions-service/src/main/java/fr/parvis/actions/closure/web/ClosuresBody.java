package fr.parvis.actions.closure.web;

import fr.parvis.actions.calendar.ClosedPeriod;
import fr.parvis.actions.closure.Closures;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Closures as they are sent and shown. */
record ClosuresBody(
        @NotNull(message = "Donnez la liste des fermetures, vide s’il n’y en a pas.")
                @Size(max = Closures.MOST, message = "Gardez au plus 100 fermetures.")
                @Valid
                List<@NotNull(message = "Retirez la fermeture vide.") ClosureBody> periods) {

    record ClosureBody(
            @NotBlank(message = "Donnez un nom à cette fermeture.")
                    @Size(max = 100, message = "Le nom a au plus 100 caractères.")
                    String name,
            @NotNull(message = "Indiquez le premier jour.") LocalDate from,
            @NotNull(message = "Indiquez le dernier jour.") LocalDate until) {}

    static ClosuresBody of(Closures closures) {
        return new ClosuresBody(
                closures.periods().stream()
                        .map(it -> new ClosureBody(it.name(), it.from(), it.until()))
                        .toList());
    }

    List<ClosedPeriod> closed() {
        return periods.stream()
                .map(it -> new ClosedPeriod(it.name().strip(), it.from(), it.until()))
                .toList();
    }
}
