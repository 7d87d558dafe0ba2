package fr.parvis.actions.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A rule by which dates repeat; it always ends. Made by {@link RecurrenceDraft#checked}. */
public sealed interface Recurrence permits Weekly, Monthly {

    /** More dates than this in one rule are refused. */
    int MOST = 400;

    /** The first day on which a date may fall; it need not be one. */
    LocalDate from();

    /** The last day on which a date may fall. */
    LocalDate until();

    /** Every how many weeks or months; those of {@link #from} are the first. */
    int interval();

    /** The dates of this rule if it never ended, in order. */
    Stream<LocalDate> unending();

    /** As someone would have typed it. */
    RecurrenceDraft draft();

    default List<LocalDate> dates() {
        return unending().takeWhile(date -> !date.isAfter(until())).limit(MOST).toList();
    }
}
