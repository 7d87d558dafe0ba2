package fr.parvis.volunteers.workbook;

import fr.parvis.volunteers.volunteer.EmailAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first address of a cell that holds one, several, or "Anne Robert <anne@…>". */
final class MailCell {

    private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>]+)>");
    private static final Pattern BETWEEN =
            Pattern.compile("[;,/|\\n]|\\s(?:ou|et)\\s|\\s(?=\\S+@)");

    private MailCell() {}

    static Optional<EmailAddress> read(String cell) {
        Matcher bracketed = IN_BRACKETS.matcher(cell);
        String text = bracketed.find() ? bracketed.group(1) : cell;
        List<String> parts =
                Arrays.stream(BETWEEN.split(text.strip()))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        return parts.isEmpty() || !parts.stream().allMatch(part -> part.contains("@"))
                ? Optional.empty()
                : parts.stream().flatMap(part -> EmailAddress.read(part).stream()).findFirst();
    }
}
