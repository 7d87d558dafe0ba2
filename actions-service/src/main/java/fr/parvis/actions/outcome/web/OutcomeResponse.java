package fr.parvis.actions.outcome.web;

import fr.parvis.actions.outcome.Outcome;
import fr.parvis.actions.outcome.Revision;
import fr.parvis.actions.outcome.Tallied;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a date.
 *
 * @param by name of whoever said so last
 * @param tallies ids of what phones sent that is in the figures already
 * @param history what was said before, the oldest first
 */
record OutcomeResponse(
        String occurrenceId,
        FiguresBody figures,
        @Nullable String by,
        Instant at,
        List<String> tallies,
        List<RevisionResponse> history,
        long version) {

    record RevisionResponse(FiguresBody figures, @Nullable String by, Instant at) {

        static RevisionResponse of(Revision revision) {
            return new RevisionResponse(
                    FiguresBody.of(revision.figures()), revision.by().name(), revision.at());
        }
    }

    static OutcomeResponse of(Outcome outcome) {
        return new OutcomeResponse(
                outcome.id().value(),
                FiguresBody.of(outcome.figures()),
                outcome.by().name(),
                outcome.at(),
                outcome.tallies().stream().map(Tallied::id).toList(),
                outcome.history().stream().map(RevisionResponse::of).toList(),
                outcome.version());
    }
}
