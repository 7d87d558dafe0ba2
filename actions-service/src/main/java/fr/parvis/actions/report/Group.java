package fr.parvis.actions.report;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Dates of which one line of a report tells; what is about nothing named comes last. */
record Group(String key, String label) implements Comparable<Group> {

    static final Group TOTAL = new Group("", "Total");

    private static final Comparator<Group> AS_READ =
            Comparator.<Group, Boolean>comparing(it -> it.key().isEmpty())
                    .thenComparing(Group::label, Collator.getInstance(Locale.FRENCH))
                    .thenComparing(Group::key);

    @Override
    public int compareTo(Group other) {
        return AS_READ.compare(this, other);
    }
}
