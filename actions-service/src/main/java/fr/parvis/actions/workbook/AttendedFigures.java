package fr.parvis.actions.workbook;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.OccurrenceRefused;
import fr.parvis.actions.outcome.Author;
import fr.parvis.actions.outcome.Figures;
import fr.parvis.actions.outcome.Outcome;
import fr.parvis.actions.outcome.OutcomeKnown;
import fr.parvis.actions.outcome.OutcomeStale;
import fr.parvis.actions.outcome.Outcomes;
import fr.parvis.actions.outcome.RecordOutcome;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands on how many people came, as a row says; what was said in Parvis itself stands. */
public final class AttendedFigures {

    private final Outcomes outcomes;
    private final RecordOutcome record;

    public AttendedFigures(Outcomes outcomes, RecordOutcome record) {
        this.outcomes = outcomes;
        this.record = record;
    }

    /**
     * Of a row of one date that has begun; of a series nobody knows on which date they came.
     *
     * @param before what the row said the last time; null the first time
     */
    void handOn(ImportedRow row, @Nullable AsTyped before, AsTyped now, LocalDate today) {
        @Nullable Figures said = figures(now);
        if (said != null
                && row.dates().size() == 1
                && !row.dates().getFirst().date().isAfter(today)) {
            handOn(row.dates().getFirst().id(), figures(before), said);
        }
    }

    private void handOn(OccurrenceId date, @Nullable Figures before, Figures now) {
        try {
            Optional<Outcome> known = outcomes.byId(date);
            if (known.isEmpty()) {
                record.record(date, now, author());
            } else if (known.get().figures().equals(before)) {
                record.correct(date, known.get().version(), now, author());
            }
        } catch (OccurrenceRefused | OccurrenceNotFound | OutcomeKnown | OutcomeStale otherwise) {
            return;
        }
    }

    private static @Nullable Figures figures(@Nullable AsTyped said) {
        if (said == null || said.attended() == null) {
            return null;
        }
        return Figures.people(said.attended(), said.newcomers() == null ? 0 : said.newcomers());
    }

    private static Author author() {
        return new Author(Tenancy.actor().id(), null);
    }
}
