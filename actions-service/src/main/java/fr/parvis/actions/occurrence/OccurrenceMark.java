package fr.parvis.actions.occurrence;

import java.time.Instant;

/** Where a list of occurrences goes on. */
public record OccurrenceMark(Instant startsAt, String id) {

    public static OccurrenceMark of(Occurrence last) {
        return new OccurrenceMark(last.period().startsAt(), last.id().value());
    }
}
