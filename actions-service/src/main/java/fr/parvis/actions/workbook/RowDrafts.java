package fr.parvis.actions.workbook;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.Arrangements;
import fr.parvis.actions.practice.Lead;
import fr.parvis.actions.practice.Organisation;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.season.Season;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.tour.Stop;
import fr.parvis.actions.tour.Tour;
import fr.parvis.actions.tour.TourId;
import fr.parvis.actions.tour.TourPlan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What some rows plan: for each a draft, its dates, and tours of one stop where it has a bus. */
final class RowDrafts {

    private final List<Season> seasons;
    private final RowCrew crew;
    private final ZoneId zone;
    private final List<Action> actions = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final List<Tour> tours = new ArrayList<>();

    RowDrafts(List<Season> seasons, RowCrew crew, ZoneId zone) {
        this.seasons = seasons;
        this.crew = crew;
        this.zone = zone;
    }

    List<Action> actions() {
        return List.copyOf(actions);
    }

    List<Occurrence> occurrences() {
        return List.copyOf(occurrences);
    }

    List<Tour> tours() {
        return List.copyOf(tours);
    }

    void clear() {
        actions.clear();
        occurrences.clear();
        tours.clear();
    }

    void add(ImportedRow row, PlannedRow says, List<PartnerRef> partners) {
        Action draft = Action.draft(row.actionId(), plan(says, partners));
        actions.add(draft);
        row.dates()
                .forEach(
                        date ->
                                occurrences.add(
                                        Occurrence.schedule(
                                                date.id(),
                                                draft,
                                                says.period(date.date(), zone),
                                                crew(draft, date, says))));
    }

    private Crew crew(Action draft, ImportedDate date, PlannedRow says) {
        List<String> staff = crew.staff(says.typed());
        return date.tourId() == null
                ? new Crew(staff, crew.equipment(says.typed()), null)
                : onTour(draft, date, new TourId(date.tourId()), says, staff);
    }

    private Crew onTour(
            Action draft, ImportedDate date, TourId id, PlannedRow says, List<String> staff) {
        Stop stop =
                new Stop(
                        date.occurrenceId(),
                        draft.id().value(),
                        says.place(),
                        says.startsAt(),
                        says.endsAt(),
                        null);
        TourPlan plan =
                new TourPlan(
                        date.date(),
                        crew.vehicle(says),
                        staff.isEmpty() ? null : staff.getFirst(),
                        staff.stream().skip(1).toList(),
                        List.of(stop));
        tours.add(Tour.plan(id, plan));
        return plan.crew(id);
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
