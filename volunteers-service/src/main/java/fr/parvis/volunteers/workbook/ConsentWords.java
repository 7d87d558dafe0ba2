package fr.parvis.volunteers.workbook;

import fr.parvis.starter.reference.Folded;
import fr.parvis.volunteers.volunteer.Consent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads a consent; what is neither a plain yes nor a no is a doubt. */
final class ConsentWords {

    private static final Set<String> YES =
            Set.of(
                    "oui",
                    "o",
                    "ok",
                    "x",
                    "yes",
                    "y",
                    "vrai",
                    "true",
                    "1",
                    "accord",
                    "accepte",
                    "d",
                    "favorable",
                    "signe",
                    "signee");
    private static final Set<String> NO =
            Set.of(
                    "non",
                    "n",
                    "no",
                    "faux",
                    "false",
                    "0",
                    "refus",
                    "refuse",
                    "refusee",
                    "stop",
                    "desinscrit",
                    "desinscrite",
                    "pas",
                    "jamais",
                    "contre");
    private static final Set<String> TICKS = Set.of("✓", "✔", "☑", "✅", "√");

    private ConsentWords() {}

    /** A yes only where every cell says yes, and none is blank. */
    static Consent.State read(List<String> cells, int columns) {
        List<Consent.State> said = cells.stream().map(ConsentWords::read).toList();
        if (said.contains(Consent.State.REFUSED)) {
            return Consent.State.REFUSED;
        }
        return said.size() < columns || said.contains(Consent.State.UNKNOWN)
                ? Consent.State.UNKNOWN
                : Consent.State.GIVEN;
    }

    private static Consent.State read(String cell) {
        List<String> words = Arrays.asList(Folded.words(cell));
        if (TICKS.contains(cell.strip())) {
            return Consent.State.GIVEN;
        }
        if (words.isEmpty() || cell.contains("?")) {
            return Consent.State.UNKNOWN;
        }
        if (words.stream().anyMatch(NO::contains)) {
            return Consent.State.REFUSED;
        }
        return YES.containsAll(words) ? Consent.State.GIVEN : Consent.State.UNKNOWN;
    }
}
