package fr.parvis.actions.action;

import fr.parvis.actions.house.Houses;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Theme;
import fr.parvis.actions.season.Seasons;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.reference.Communes;
import java.util.ArrayList;
import java.util.List;

/** Refuses a plan that names a house, season or commune that does not exist. */
public final class CheckPlan {

    private final Houses houses;
    private final Seasons seasons;

    public CheckPlan(Houses houses, Seasons seasons) {
        this.houses = houses;
        this.seasons = seasons;
    }

    public Plan checked(Plan plan) {
        var flaws = flaws(plan);
        if (!flaws.isEmpty()) {
            throw new PlanUnfit(flaws);
        }
        return plan;
    }

    private List<Flaw> flaws(Plan plan) {
        var flaws = new ArrayList<Flaw>();
        if (plan.houseId() != null && houses.byId(plan.houseId()).isEmpty()) {
            flaws.add(
                    new Flaw(
                            "/houseId",
                            "unknown-house",
                            "Choisissez une France services de la liste."));
        }
        if (plan.seasonId() != null && seasons.byId(plan.seasonId()).isEmpty()) {
            flaws.add(
                    new Flaw("/seasonId", "unknown-season", "Choisissez une saison de la liste."));
        }
        var place = plan.place();
        if (place != null && Communes.official().byCode(place.insee()).isEmpty()) {
            flaws.add(
                    new Flaw(
                            "/place/insee",
                            "unknown-commune",
                            "Choisissez une commune de la liste (code INSEE)."));
        }
        if (plan.themes().stream().anyMatch(it -> Theme.byCode(it.code()).isEmpty())) {
            flaws.add(new Flaw("/themes", "unknown-theme", "Choisissez des thèmes de la liste."));
        }
        var admission = plan.admission();
        if (admission.mode() == BookingMode.SLOTS && admission.capacity() == null) {
            flaws.add(
                    new Flaw(
                            "/admission/capacity",
                            "capacity-missing",
                            "Indiquez le nombre de créneaux."));
        }
        return flaws;
    }
}
