package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.reference.Folded;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a person is called; either part may be empty, never both. */
public record PersonName(String first, String last) {

    public PersonName {
        first = first.strip();
        last = last.strip();
        if (first.isEmpty() && last.isEmpty()) {
            throw new IllegalArgumentException("A person has a name");
        }
    }

    /** The same for the same person however typed: without case, accents or order. */
    public String key() {
        return Arrays.stream(Folded.words(first + " " + last))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** What a list is sorted by: the last name first. */
    public String sortKey() {
        return Folded.text(last + " " + first);
    }

    /** How a letter begins: by the first name, or by the name there is. */
    public String called() {
        return first.isEmpty() ? last : first;
    }

    /** Who answers, for a page that anyone may open: "Anne R." */
    public String discreet() {
        return first.isEmpty() || last.isEmpty()
                ? (first + last)
                : first + " " + last.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + ".";
    }

    @Override
    public String toString() {
        return (first + " " + last).strip();
    }
}
