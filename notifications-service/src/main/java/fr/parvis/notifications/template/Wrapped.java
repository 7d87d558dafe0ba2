package fr.parvis.notifications.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Plain text as narrow as a letter: lines end between words, and a link is never cut. */
public final class Wrapped {

    static final int WIDTH = 72;

    private Wrapped() {}

    public static String text(String text) {
        return text.lines().map(Wrapped::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        return line.length() <= WIDTH ? line.stripTrailing() : String.join("\n", broken(line));
    }

    private static List<String> broken(String line) {
        var lines = new ArrayList<String>();
        var present = new StringBuilder();
        for (String word : line.strip().split(" +")) {
            if (!present.isEmpty() && present.length() + 1 + word.length() > WIDTH) {
                lines.add(present.toString());
                present.setLength(0);
            }
            present.append(present.isEmpty() ? "" : " ").append(word);
        }
        lines.add(present.toString());
        return lines;
    }
}
