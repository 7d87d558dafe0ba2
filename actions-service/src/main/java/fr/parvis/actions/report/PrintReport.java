package fr.parvis.actions.report;

import org.jspecify.annotations.Nullable;

/** Prints a report: the same figures as on screen, and masked where it is. */
@FunctionalInterface
public interface PrintReport {

    /**
     * @param house who reports, as people say it
     * @param period over which, in words; null where nobody said
     * @param masked whether it is for those outside the house
     */
    record Printed(String house, Report report, @Nullable String period, boolean masked) {}

    /** A PDF, tagged and in French for those who have it read aloud. */
    byte[] print(Printed printed);
}
