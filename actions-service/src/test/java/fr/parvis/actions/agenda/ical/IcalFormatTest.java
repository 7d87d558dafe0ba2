package fr.parvis.actions.agenda.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.parvis.actions.agenda.AgendaFixtures;
import fr.parvis.actions.agenda.Calendar;
import fr.parvis.actions.agenda.DateFixtures;
import fr.parvis.actions.agenda.PublicEntry;
import fr.parvis.actions.agenda.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As another library reads it than the one that wrote it. */
class IcalFormatTest {

    private final IcalFormat format = new IcalFormat();

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2027-03-27T09:00, 2027-03-27T08:00:00Z",
        "Europe/Paris, 2027-03-28T09:00, 2027-03-28T07:00:00Z",
        "Europe/Paris, 2027-10-30T09:00, 2027-10-30T07:00:00Z",
        "Europe/Paris, 2027-10-31T09:00, 2027-10-31T08:00:00Z",
        "Indian/Reunion, 2027-03-28T09:00, 2027-03-28T05:00:00Z",
        "Indian/Reunion, 2027-10-31T09:00, 2027-10-31T05:00:00Z",
        "America/Martinique, 2027-03-28T09:00, 2027-03-28T13:00:00Z",
        "Pacific/Noumea, 2027-10-31T09:00, 2027-10-30T22:00:00Z"
    })
    void the_hour_on_the_wall_is_the_same_moment_on_both_sides_of_a_change_of_clocks(
            String zone, String local, Instant moment) {
        var event = event(Standing.ON, local, ZoneId.of(zone));

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(moment);
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(moment.plus(Duration.ofHours(3)));
    }

    @Test
    void its_time_zone_is_written_into_the_calendar() {
        var calendar = read(Standing.ON, "2027-03-28T09:00", ZoneId.of("Europe/Paris"));
        var event = calendar.getEvents().getFirst();

        assertThat(calendar.getTimezoneInfo().getTimezone(event.getDateStart())).isNotNull();
        assertThat(written(Standing.ON, "2027-03-28T09:00", ZoneId.of("Europe/Paris")))
                .contains("DTSTART;TZID=Europe/Paris:20270328T090000", "BEGIN:VTIMEZONE");
    }

    @Test
    void every_program_finds_what_it_needs_and_nothing_invalid() {
        var calendar = read(Standing.ON, "2027-03-11T09:00", ZoneId.of("Europe/Paris"));
        var event = calendar.getEvents().getFirst();

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
                .isEqualTo("France services de Cluny – Joncy");
        assertThat(event.getUid().getValue()).isEqualTo(DateFixtures.ID.value() + "@parvis");
        assertThat(event.getSummary().getValue()).isEqualTo("Permanence aux Restos du Cœur");
        assertThat(event.getLocation().getValue()).isEqualTo("Salle des Griottons, Cluny");
        assertThat(event.getDescription().getValue())
                .startsWith("Aide pour vos démarches en ligne, sans rendez-vous.\n\nAvec");
        assertThat(event.getUrl().getValue()).endsWith("/seances/" + DateFixtures.ID.value());
        assertThat(event.getCategories()).hasSize(1);
    }

    @Test
    void a_date_that_was_changed_or_called_off_keeps_its_name_and_says_since_when() {
        var event = event(Standing.CANCELLED, "2027-03-11T09:00", ZoneId.of("Europe/Paris"));

        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getLastModified().getValue().toInstant())
                .isEqualTo(Instant.parse("2027-02-01T10:00:00Z"));
        assertThat(event.getUid().getValue()).isEqualTo(DateFixtures.ID.value() + "@parvis");
    }

    @Test
    void the_same_dates_are_always_the_same_text() {
        var paris = ZoneId.of("Europe/Paris");

        assertThat(written(Standing.ON, "2027-03-11T09:00", paris))
                .isEqualTo(written(Standing.ON, "2027-03-11T09:00", paris));
    }

    @Test
    void no_line_is_longer_than_programs_must_read() {
        assertThat(
                        written(Standing.ON, "2027-03-11T09:00", ZoneId.of("Europe/Paris"))
                                .split("\r\n"))
                .allMatch(line -> line.length() <= 75);
    }

    @Test
    void a_calendar_without_dates_is_one_all_the_same() {
        var text = format.write(new Calendar("Vide", ZoneId.of("Europe/Paris"), List.of()));

        assertThat(Biweekly.parse(text).first().getEvents()).isEmpty();
    }

    private VEvent event(Standing standing, String local, ZoneId zone) {
        return read(standing, local, zone).getEvents().getFirst();
    }

    private ICalendar read(Standing standing, String local, ZoneId zone) {
        return Biweekly.parse(written(standing, local, zone)).first();
    }

    private String written(Standing standing, String local, ZoneId zone) {
        var entries = new PublicEntry(AgendaFixtures.CLUNISOIS, AgendaFixtures.ADDRESSES);
        var entry = entries.of(DateFixtures.aDate(standing, local, zone));
        return format.write(new Calendar("France services de Cluny – Joncy", zone, List.of(entry)));
    }
}
