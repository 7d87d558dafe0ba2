package fr.parvis.actions.calendar;

import fr.parvis.actions.calendar.RecurrenceDraft.Every;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of an RRULE, by name. */
record RecurrenceParts(Map<String, String> values) {

    private static final Set<String> KNOWN =
            Set.of("FREQ", "INTERVAL", "BYDAY", "BYSETPOS", "UNTIL", "COUNT", "WKST");

    static RecurrenceParts of(String rule) {
        Map<String, String> values = new LinkedHashMap<>();
        String bare = rule.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        for (String part : bare.split(";")) {
            String[] pair = part.split("=", 2);
            boolean known = pair.length == 2 && KNOWN.contains(pair[0]);
            if (!known || values.put(pair[0], pair[1]) != null) {
                throw refused("Cette partie de la règle n’est pas acceptée\u00a0: " + part + ".");
            }
        }
        return new RecurrenceParts(values);
    }

    static RecurrenceRefused refused(String message) {
        return new RecurrenceRefused("/rrule", "rrule", message);
    }

    Recurrence rule(LocalDateTime first, ZoneId zone) {
        try {
            RecurrenceDraft draft = draft(first, zone);
            return values.containsKey("COUNT") ? counted(draft) : draft.checked();
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw refused("La règle contient une date ou un nombre illisible.");
        }
    }

    private RecurrenceDraft draft(LocalDateTime first, ZoneId zone) {
        Every every = every();
        checkWeekStart(every);
        RecurrenceDays days =
                RecurrenceDays.read(values.get("BYDAY"), values.get("BYSETPOS"))
                        .orElseFor(every, first.getDayOfWeek());
        String until = values.get("UNTIL");
        return new RecurrenceDraft(
                every,
                days.days(),
                days.weeks(),
                number("INTERVAL"),
                first.toLocalDate(),
                until == null ? null : RecurrenceEnd.read(until, first.toLocalTime(), zone));
    }

    /** The end of so many dates is the last of them. */
    private Recurrence counted(RecurrenceDraft draft) {
        Integer count = number("COUNT");
        LocalDate from = draft.from();
        if (draft.until() != null || count == null || from == null || !isCount(count)) {
            throw refused("Une règle a un nombre de dates (COUNT, de 1 à 400) ou une fin (UNTIL).");
        }
        Recurrence unending = draft.ending(RecurrenceRules.latestEnd(from)).unbounded();
        LocalDate last = unending.unending().skip(count - 1L).findFirst().orElse(from);
        return draft.ending(last).checked();
    }

    private static boolean isCount(int count) {
        return count >= 1 && count <= Recurrence.MOST;
    }

    private Every every() {
        return switch (values.getOrDefault("FREQ", "")) {
            case "WEEKLY" -> Every.WEEK;
            case "MONTHLY" -> Every.MONTH;
            default -> throw refused("La règle se répète par semaine (WEEKLY) ou mois (MONTHLY).");
        };
    }

    /** Where a week begins matters only to rules that leave some weeks out. */
    private void checkWeekStart(Every every) {
        boolean monday = values.getOrDefault("WKST", "MO").equals("MO");
        if (!monday && every == Every.WEEK && values.containsKey("INTERVAL")) {
            throw refused("Les semaines commencent le lundi (WKST=MO).");
        }
    }

    private @Nullable Integer number(String name) {
        String value = values.get(name);
        return value == null ? null : Integer.valueOf(value);
    }
}
