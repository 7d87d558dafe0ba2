package fr.parvis.actions.outcome.mongo;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.outcome.Author;
import fr.parvis.actions.outcome.Outcome;
import fr.parvis.actions.outcome.Revision;
import fr.parvis.actions.outcome.Tallied;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** What happened on a date, as stored under the date's id. */
record OutcomeDocument(
        @BsonId String id,
        StoredFigures figures,
        Author by,
        Instant at,
        List<Tallied> tallies,
        List<StoredRevision> history,
        long version) {

    record StoredRevision(StoredFigures figures, Author by, Instant at) {

        static StoredRevision of(Revision revision) {
            return new StoredRevision(
                    StoredFigures.of(revision.figures()), revision.by(), revision.at());
        }

        Revision revision() {
            return new Revision(figures.figures(), by, at);
        }
    }

    static OutcomeDocument of(Outcome outcome) {
        return new OutcomeDocument(
                outcome.id().value(),
                StoredFigures.of(outcome.figures()),
                outcome.by(),
                outcome.at(),
                outcome.tallies(),
                outcome.history().stream().map(StoredRevision::of).toList(),
                outcome.version());
    }

    Outcome outcome() {
        return new Outcome(
                new OccurrenceId(id),
                figures.figures(),
                by,
                at,
                tallies,
                history.stream().map(StoredRevision::revision).toList(),
                version);
    }
}
