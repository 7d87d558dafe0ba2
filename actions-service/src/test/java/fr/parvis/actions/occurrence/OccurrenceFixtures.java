package fr.parvis.actions.occurrence;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.practice.Plans;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Occurrences to test with. */
public final class OccurrenceFixtures {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final Crew LEA = new Crew(List.of("lea"), List.of("kangoo"), null);

    private OccurrenceFixtures() {}

    /** Of an announced permanence, three hours from this local time on. */
    public static Occurrence anOccurrence(String localStart) {
        return anOccurrence(ActionFixtures.anAnnounced(Plans.aPermanence()), localStart);
    }

    public static Occurrence anOccurrence(Action action, String localStart) {
        return Occurrence.schedule(
                new OccurrenceId(UUID.randomUUID().toString()),
                action,
                threeHours(localStart),
                LEA);
    }

    public static Period threeHours(String localStart) {
        var start = at(localStart);
        return new Period(start, start.plusSeconds(3 * 3600));
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
