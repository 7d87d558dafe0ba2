package fr.parvis.actions.workbook;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.ActionRefused;
import fr.parvis.actions.action.ActionStale;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.occurrence.OccurrenceRefused;
import fr.parvis.actions.occurrence.RemoveAction;
import fr.parvis.actions.tour.Tour;
import fr.parvis.actions.tour.TourId;
import fr.parvis.actions.tour.TourState;
import fr.parvis.actions.tour.Tours;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes the drafts of an import back; begun again after a stop, the rest goes too. */
public final class UndoImport {

    private static final String REASON = "L’import a été annulé.";

    /**
     * @param kept actions that were announced or held in the meantime
     */
    public record Undone(int removed, int kept) {}

    private final ImportedRows rows;
    private final Actions actions;
    private final RemoveAction remove;
    private final Tours tours;

    public UndoImport(ImportedRows rows, Actions actions, RemoveAction remove, Tours tours) {
        this.rows = rows;
        this.actions = actions;
        this.remove = remove;
        this.tours = tours;
    }

    public Undone undo(String importId) {
        var removed = new AtomicInteger();
        var kept = new AtomicInteger();
        rows.eachOf(importId, row -> (isTakenBack(row) ? removed : kept).incrementAndGet());
        return new Undone(removed.get(), kept.get());
    }

    /** One that the import only updated stays. */
    private boolean isTakenBack(ImportedRow row) {
        Optional<Action> action = actions.byId(row.actionId());
        boolean goes = row.created() && action.stream().allMatch(UndoImport::isDraft);
        if (!goes || !action.stream().allMatch(this::isRemoved)) {
            return false;
        }
        row.dates().forEach(this::endTour);
        rows.remove(row);
        return true;
    }

    private static boolean isDraft(Action action) {
        return action.state() == ActionState.DRAFT;
    }

    private boolean isRemoved(Action action) {
        try {
            remove.remove(action.id(), action.version());
            return true;
        } catch (OccurrenceRefused | ActionRefused | ActionStale inUse) {
            return false;
        } catch (ActionNotFound gone) {
            return true;
        }
    }

    private void endTour(ImportedDate date) {
        Optional.ofNullable(date.tourId())
                .flatMap(id -> tours.byId(new TourId(id)))
                .filter(tour -> isOnlyFor(date, tour))
                .ifPresent(tour -> tours.save(tour.cancel(REASON)));
    }

    /** Not where somebody gave it other stops. */
    private static boolean isOnlyFor(ImportedDate date, Tour tour) {
        return tour.state() == TourState.PLANNED
                && tour.plan().stops().size() == 1
                && tour.plan().stops().getFirst().id().equals(date.occurrenceId());
    }
}
