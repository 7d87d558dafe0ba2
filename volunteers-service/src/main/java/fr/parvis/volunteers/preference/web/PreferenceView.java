package fr.parvis.volunteers.preference.web;

import fr.parvis.volunteers.volunteer.HalfDay;
import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The preferences of one person, as boxes to tick. */
public record PreferenceView(
        String name,
        boolean asNeeded,
        List<Box> skills,
        List<Day> days,
        List<Other> others,
        String leave,
        String erase) {

    public record Box(String value, String label, boolean ticked) {}

    public record Day(String label, List<Box> parts) {}

    /** Someone who shares the address, and the path of their own preferences. */
    public record Other(String name, String page) {}

    static PreferenceView of(Volunteer person, List<Other> others, String leave, String erase) {
        var profile = person.profile();
        return new PreferenceView(
                person.name().discreet(),
                profile.asNeeded(),
                Arrays.stream(Skill.values())
                        .map(
                                skill ->
                                        new Box(
                                                skill.name(),
                                                skill.label(),
                                                profile.skills().contains(skill)))
                        .toList(),
                Arrays.stream(DayOfWeek.values()).map(day -> day(person, day)).toList(),
                others,
                leave,
                erase);
    }

    private static Day day(Volunteer person, DayOfWeek day) {
        var slots = person.profile().availability().slots();
        return new Day(
                day.getDisplayName(TextStyle.FULL, Locale.FRENCH),
                Arrays.stream(HalfDay.Part.values())
                        .map(
                                part ->
                                        box(
                                                HalfDay.of(day, part),
                                                slots.contains(HalfDay.of(day, part))))
                        .toList());
    }

    private static Box box(HalfDay slot, boolean ticked) {
        return new Box(slot.name(), label(slot.part()), ticked);
    }

    private static String label(HalfDay.Part part) {
        return switch (part) {
            case AM -> "matin";
            case PM -> "après-midi";
            case EVE -> "soir";
        };
    }
}
