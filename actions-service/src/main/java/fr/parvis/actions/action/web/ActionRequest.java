package fr.parvis.actions.action.web;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.Arrangements;
import fr.parvis.actions.practice.Organisation;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.practice.Theme;
import fr.parvis.actions.season.SeasonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action as it is sent: a draft needs its practice and a title, the rest may come later. */
record ActionRequest(
        @NotNull(message = "Choisissez le type d’action.") Practice practice,
        @NotBlank(message = "Donnez un titre à l’action.")
                @Size(max = 120, message = "Le titre a au plus 120 caractères.")
                String title,
        @Size(max = 4000, message = "La description a au plus 4 000 caractères.")
                @Nullable String description,
        @Nullable String seasonId,
        @Nullable String houseId,
        @Valid @Nullable PlaceBody place,
        @Size(max = 20, message = "Une action a au plus 20 thèmes.") @Nullable List<String> themes,
        @Valid @Nullable OrganisationBody organisation,
        @Valid @Nullable AdmissionBody admission,
        @Valid @Nullable ArrangementsBody arrangements) {

    static ActionRequest of(Action action) {
        Plan plan = action.plan();
        return new ActionRequest(
                plan.practice(),
                plan.title(),
                plan.description(),
                plan.seasonId() == null ? null : plan.seasonId().value(),
                plan.houseId() == null ? null : plan.houseId().value(),
                plan.place() == null ? null : PlaceBody.of(plan.place()),
                plan.themes().stream().map(Theme::code).toList(),
                OrganisationBody.of(plan.organisation()),
                AdmissionBody.of(plan.admission()),
                ArrangementsBody.of(plan.arrangements()));
    }

    Plan plan() {
        List<String> codes = themes == null ? List.of() : themes;
        return new Plan(
                practice,
                title.strip(),
                description,
                seasonId == null ? null : new SeasonId(seasonId),
                houseId == null ? null : new HouseId(houseId),
                place == null ? null : place.place(),
                codes.stream().map(Theme::new).toList(),
                organisation == null ? Organisation.ALONE : organisation.organisation(),
                admission == null ? Admission.FREE : admission.admission(),
                arrangements == null ? Arrangements.NONE : arrangements.arrangements());
    }
}
