package fr.parvis.actions.followed.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.followed.FollowedDate;
import fr.parvis.actions.followed.UnreadableCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcalReaderTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant FROM = Instant.parse("2027-03-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2027-05-01T00:00:00Z");

    private final IcalReader reader = new IcalReader();

    @Test
    void a_date_is_read_with_its_place_and_page() throws Exception {
        var read =
                read(
                        """
                        BEGIN:VEVENT
                        UID:1
                        DTSTART:20270304T080000Z
                        DTEND:20270304T110000Z
                        SUMMARY:Forum de l’emploi
                        LOCATION:Salle des fêtes\\, Tournus
                        GEO:46.56;4.91
                        URL:https://tournus.example/forum
                        END:VEVENT
                        """);

        assertThat(read).hasSize(1);
        FollowedDate date = read.getFirst();
        assertThat(date.title()).isEqualTo("Forum de l’emploi");
        assertThat(date.place()).isEqualTo("Salle des fêtes, Tournus");
        assertThat(date.page()).isEqualTo("https://tournus.example/forum");
        assertThat(date.period().startsAt()).isEqualTo("2027-03-04T08:00:00Z");
        assertThat(date.period().endsAt()).isEqualTo("2027-03-04T11:00:00Z");
        assertThat(date.position()).isNotNull();
    }

    @Test
    void an_hour_stays_the_hour_on_the_wall_across_the_change_of_clocks() throws Exception {
        var read =
                read(
                        """
                        BEGIN:VEVENT
                        UID:1
                        DTSTART;TZID=Europe/Paris:20270323T090000
                        DTEND;TZID=Europe/Paris:20270323T120000
                        RRULE:FREQ=WEEKLY;COUNT=3
                        SUMMARY:Permanence
                        END:VEVENT
                        """);

        assertThat(starts(read))
                .containsExactly(
                        "2027-03-23T08:00:00Z", "2027-03-30T07:00:00Z", "2027-04-06T07:00:00Z");
    }

    @Test
    void what_names_no_zone_is_read_on_the_clock_of_the_tenant() throws Exception {
        var read =
                read(
                        """
                        BEGIN:VEVENT
                        UID:1
                        DTSTART:20270304T090000
                        SUMMARY:Sans fuseau
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:2
                        DTSTART;VALUE=DATE:20270405
                        SUMMARY:Toute la journée
                        END:VEVENT
                        """);

        assertThat(starts(read)).containsExactly("2027-03-04T08:00:00Z", "2027-04-04T22:00:00Z");
        assertThat(read.getLast().period().endsAt()).isEqualTo("2027-04-05T22:00:00Z");
    }

    @Test
    void days_left_out_moved_or_called_off_are_so() throws Exception {
        var read =
                read(
                        """
                        BEGIN:VEVENT
                        UID:1
                        DTSTART:20270302T080000Z
                        DTEND:20270302T090000Z
                        RRULE:FREQ=WEEKLY;UNTIL=20270330T080000Z
                        EXDATE:20270309T080000Z
                        SUMMARY:Permanence
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:1
                        RECURRENCE-ID:20270316T080000Z
                        DTSTART:20270317T130000Z
                        DTEND:20270317T140000Z
                        SUMMARY:Permanence déplacée
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:2
                        DTSTART:20270318T080000Z
                        STATUS:CANCELLED
                        SUMMARY:Annulé
                        END:VEVENT
                        """);

        assertThat(starts(read))
                .containsExactly(
                        "2027-03-02T08:00:00Z",
                        "2027-03-17T13:00:00Z",
                        "2027-03-23T08:00:00Z",
                        "2027-03-30T08:00:00Z");
    }

    @Test
    void what_makes_no_sense_is_passed_and_the_rest_read() throws Exception {
        var read =
                read(
                        """
                        BEGIN:VEVENT
                        UID:1
                        SUMMARY:Sans date
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:2
                        DTSTART:20270304T080000Z
                        RRULE:FREQ=SECONDLY
                        SUMMARY:Toutes les secondes
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:3
                        DTSTART:20270305T080000Z
                        SUMMARY:Bien
                        END:VEVENT
                        """);

        assertThat(read)
                .extracting(FollowedDate::title)
                .containsExactly("Toutes les secondes", "Bien");
    }

    @Test
    void what_is_no_calendar_says_so() {
        assertThatThrownBy(() -> reader.read("<html>".getBytes(UTF_8), PARIS, FROM, TO))
                .isInstanceOf(UnreadableCalendar.class);
    }

    private static List<String> starts(List<FollowedDate> read) {
        return read.stream().map(it -> it.period().startsAt().toString()).toList();
    }

    private List<FollowedDate> read(String events) throws UnreadableCalendar {
        var calendar = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n" + events + "END:VCALENDAR\n";
        return reader.read(calendar.replace("\n", "\r\n").getBytes(UTF_8), PARIS, FROM, TO);
    }
}
