package fr.parvis.actions.agenda;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.practice.Theme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates as the public reads them, to test what is made of them. */
public final class DateFixtures {

    public static final OccurrenceId ID = new OccurrenceId("0199f3a0-0000-7000-8000-00000000000e");

    private DateFixtures() {}

    public static AgendaDate aDate() {
        return aDate(Standing.ON, "2027-03-11T09:00", ZoneId.of("Europe/Paris"));
    }

    public static AgendaDate aDate(Standing standing, String localStart, ZoneId zone) {
        var start = LocalDateTime.parse(localStart).atZone(zone).toInstant();
        return aDate("Permanence aux Restos du Cœur", standing, start, null);
    }

    public static AgendaDate aDate(
            String title, Standing standing, Instant start, @Nullable Period movedFrom) {
        return new AgendaDate(
                ID,
                Practice.PERMANENCE,
                title,
                "Aide pour vos démarches en ligne, sans rendez-vous.",
                new Spot("71137", "Cluny", "Salle des Griottons"),
                List.of(new Theme("numerique--acceder-a-des-services-en-ligne")),
                List.of("Restos du Cœur"),
                new Host("France services de Cluny", "03\u00a053\u00a001\u00a000\u00a041"),
                new Period(start, start.plus(Duration.ofHours(3))),
                movedFrom,
                standing,
                true,
                2,
                Instant.parse("2027-02-01T10:00:00.789Z"));
    }
}
