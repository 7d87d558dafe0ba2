package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.reference.Folded;
import fr.parvis.volunteers.volunteer.HalfDay.Part;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads weekdays and parts of a day from French words; none where it finds none. */
final class AvailabilityWords {

    private static final Map<String, DayOfWeek> DAYS =
            Map.of(
                    "lundi", DayOfWeek.MONDAY,
                    "mardi", DayOfWeek.TUESDAY,
                    "mercredi", DayOfWeek.WEDNESDAY,
                    "jeudi", DayOfWeek.THURSDAY,
                    "vendredi", DayOfWeek.FRIDAY,
                    "samedi", DayOfWeek.SATURDAY,
                    "dimanche", DayOfWeek.SUNDAY);
    private static final Map<String, Set<Part>> PARTS =
            Map.of(
                    "matin", Set.of(Part.AM),
                    "matinee", Set.of(Part.AM),
                    "midi", Set.of(Part.AM, Part.PM),
                    "apresmidi", Set.of(Part.PM),
                    "aprem", Set.of(Part.PM),
                    "journee", Set.of(Part.AM, Part.PM),
                    "soir", Set.of(Part.EVE),
                    "soiree", Set.of(Part.EVE));
    private static final Map<String, Set<DayOfWeek>> SPANS =
            Map.of(
                    "semaine", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    "weekend", EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    private static final Set<String> EXCEPT = Set.of("sauf", "hors", "pas", "excepte");

    private final Set<HalfDay> yes = EnumSet.noneOf(HalfDay.class);
    private final Set<HalfDay> no = EnumSet.noneOf(HalfDay.class);
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private Set<HalfDay> reading = yes;
    private DayOfWeek lastDay = DayOfWeek.MONDAY;
    private boolean until;

    private AvailabilityWords() {}

    static Set<HalfDay> read(String typed) {
        AvailabilityWords words = new AvailabilityWords();
        joined(typed).forEach(words::take);
        return words.slots();
    }

    private static List<String> joined(String typed) {
        String text =
                Folded.text(typed)
                        .replaceAll("\\bapres midis?\\b", "apresmidi")
                        .replaceAll("\\bweek ends?\\b|\\bwe\\b|\\bweekends\\b", "weekend");
        return List.of(text.split(" "));
    }

    private void take(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (DAYS.containsKey(one)) {
            takeDay(DAYS.get(one));
        } else if (SPANS.containsKey(one)) {
            beginDays();
            days.addAll(SPANS.get(one));
        } else if (PARTS.containsKey(one)) {
            parts.addAll(PARTS.get(one));
        } else if (EXCEPT.contains(word)) {
            close();
            reading = no;
        }
        until = word.equals("au") || word.equals("a");
    }

    private void takeDay(DayOfWeek day) {
        beginDays();
        days.addAll(
                until && lastDay.compareTo(day) < 0 ? EnumSet.range(lastDay, day) : Set.of(day));
        lastDay = day;
    }

    /** "mardi matin et jeudi soir": the jeudi begins anew. */
    private void beginDays() {
        if (!parts.isEmpty()) {
            close();
        }
    }

    private void close() {
        if (!days.isEmpty() || !parts.isEmpty()) {
            Set<DayOfWeek> on = days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
            Set<Part> at = parts.isEmpty() ? EnumSet.allOf(Part.class) : parts;
            on.forEach(day -> at.forEach(part -> reading.add(HalfDay.of(day, part))));
        }
        days.clear();
        parts.clear();
    }

    private Set<HalfDay> slots() {
        close();
        Set<HalfDay> slots = EnumSet.copyOf(yes);
        if (slots.isEmpty() && !no.isEmpty()) {
            slots = EnumSet.allOf(HalfDay.class);
        }
        slots.removeAll(no);
        return slots;
    }
}
