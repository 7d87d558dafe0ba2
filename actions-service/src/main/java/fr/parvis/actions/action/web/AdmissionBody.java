package fr.parvis.actions.action.web;

import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.BookingMode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Who may come, as it is sent; everyone, without booking, where nothing is said. */
record AdmissionBody(
        @Nullable BookingMode mode,
        @Min(value = 1, message = "Indiquez de 1 à 10 000 places.")
                @Max(value = 10_000, message = "Indiquez de 1 à 10 000 places.")
                @Nullable Integer capacity,
        @Nullable Boolean openToPublic) {

    static AdmissionBody of(Admission admission) {
        return new AdmissionBody(admission.mode(), admission.capacity(), admission.openToPublic());
    }

    Admission admission() {
        return new Admission(
                mode == null ? BookingMode.NONE : mode,
                capacity,
                !Boolean.FALSE.equals(openToPublic));
    }
}
