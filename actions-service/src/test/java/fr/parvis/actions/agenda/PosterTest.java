package fr.parvis.actions.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosterTest {

    @Test
    void a_poster_says_all_that_somebody_needs_who_passes_by() {
        var poster = poster(DateFixtures.aDate());

        assertThat(poster.notice()).isNull();
        assertThat(poster.off()).isFalse();
        assertThat(poster.practice()).isEqualTo("Permanence");
        assertThat(poster.day()).isEqualTo("jeudi 11\u00a0mars");
        assertThat(poster.hours()).isEqualTo("9\u00a0h – 12\u00a0h");
        assertThat(poster.place()).isEqualTo("Salle des Griottons");
        assertThat(poster.commune()).isEqualTo("Cluny");
        assertThat(poster.description()).startsWith("Aide pour vos démarches");
        assertThat(poster.phone()).isEqualTo("03\u00a053\u00a001\u00a000\u00a041");
    }

    @Test
    void its_address_is_short_and_printed_as_people_type_it() {
        var poster = poster(DateFixtures.aDate());

        assertThat(poster.address()).matches("https://parvis\\.example/clunisois/s/[0-9a-z]{8}");
        assertThat("https://" + poster.printedAddress()).isEqualTo(poster.address());
        assertThat(Addresses.onPaper("http://127.0.0.1:8080/clunisois/s/1"))
                .isEqualTo("http://127.0.0.1:8080/clunisois/s/1");
    }

    @Test
    void hours_are_those_on_the_wall_of_the_tenant() {
        var date =
                DateFixtures.aDate(
                        "Permanence", Standing.ON, Instant.parse("2027-03-11T05:00:00Z"), null);
        var reunion = AgendaFixtures.tenant("Indian/Reunion", "RE", "+262262000000");

        assertThat(Poster.of(date, reunion, AgendaFixtures.ADDRESSES).hours())
                .isEqualTo("9\u00a0h – 12\u00a0h");
    }

    @Test
    void a_date_over_midnight_says_when_it_begins_and_ends() {
        var date =
                DateFixtures.aDate(
                        "Nuit", Standing.ON, Instant.parse("2027-03-11T21:30:00Z"), null);

        assertThat(poster(date).day())
                .isEqualTo(
                        "du jeudi 11\u00a0mars à 22\u00a0h\u00a030 au vendredi 12\u00a0mars à 1\u00a0h\u00a030");
        assertThat(poster(date).hours()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MOVED, Nouvelle date, false",
        "FULL, Complet, false",
        "POSTPONED, 'Reporté, nouvelle date à venir', true",
        "CANCELLED, Annulé, true"
    })
    void what_passers_by_must_know_first_stands_on_top(
            Standing standing, String notice, boolean off) {
        var date = DateFixtures.aDate(standing, "2027-03-11T09:00", ZoneId.of("Europe/Paris"));

        assertThat(poster(date).notice()).isEqualTo(notice);
        assertThat(poster(date).off()).isEqualTo(off);
    }

    private static Poster poster(AgendaDate date) {
        return Poster.of(date, AgendaFixtures.CLUNISOIS, AgendaFixtures.ADDRESSES);
    }
}
