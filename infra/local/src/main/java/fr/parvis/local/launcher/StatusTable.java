package fr.parvis.local.launcher;

import java.util.stream.Collectors;

/** A status report for a person. */
final class StatusTable {

    private StatusTable() {}

    static String of(Status.Report report) {
        return report.parts().stream().map(StatusTable::line).collect(Collectors.joining("\n"));
    }

    private static String line(Status.PartStatus part) {
        String memory = part.rssBytes() == null ? "" : (part.rssBytes() >> 20) + " Mo";
        return "  %-22s %-10s %-32s %8s"
                .formatted(part.name(), word(part.state()), part.url(), memory);
    }

    private static String word(Status.State state) {
        return switch (state) {
            case UP -> "en marche";
            case STARTING -> "démarre";
            case DOWN -> "arrêté";
            case EXTERNAL -> "ailleurs";
        };
    }
}
