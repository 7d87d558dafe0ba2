package fr.parvis.actions.workbook;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.Arrangements;
import fr.parvis.actions.practice.Lead;
import fr.parvis.actions.practice.Organisation;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.season.Season;
import fr.parvis.actions.season.SeasonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of a row the draft of an action and its dates; again, nothing is made twice. */
final class PlanRow {

    private final Actions actions;
    private final Occurrences occurrences;
    private final List<Season> seasons;
    private final ZoneId zone;

    PlanRow(Actions actions, Occurrences occurrences, List<Season> seasons, ZoneId zone) {
        this.actions = actions;
        this.occurrences = occurrences;
        this.seasons = seasons;
        this.zone = zone;
    }

    void make(ImportedRow row, PlannedRow says, List<PartnerRef> partners) {
        Action draft = Action.draft(row.actionId(), plan(says, partners));
        actions.add(draft, draft.changed());
        row.dates().forEach(date -> make(draft, date, says));
    }

    private void make(Action draft, ImportedDate date, PlannedRow says) {
        Occurrence dated =
                Occurrence.schedule(
                        date.id(),
                        draft,
                        PlannedDates.period(date.date(), says, zone),
                        Crew.NOBODY);
        occurrences.add(dated, dated.told());
    }

    private Plan plan(PlannedRow says, List<PartnerRef> partners) {
        return new Plan(
                says.practice().practice(),
                says.title(),
                null,
                season(says.dates().getFirst()),
                null,
                says.place(),
                List.of(),
                new Organisation(Lead.US, null, null, partners),
                Admission.FREE,
                Arrangements.NONE);
    }

    private @Nullable SeasonId season(LocalDate date) {
        return seasons.stream()
                .filter(season -> season.plan().holds(date))
                .map(Season::id)
                .findFirst()
                .orElse(null);
    }
}
