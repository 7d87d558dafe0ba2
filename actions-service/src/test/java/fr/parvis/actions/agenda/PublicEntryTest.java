package fr.parvis.actions.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.agenda.CalendarEntry.State;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicEntryTest {

    private final PublicEntry entries =
            new PublicEntry(AgendaFixtures.CLUNISOIS, AgendaFixtures.ADDRESSES);

    @Test
    void a_calendar_says_what_the_page_says_and_leads_to_it() {
        var entry = entries.of(DateFixtures.aDate());

        assertThat(entry.uid()).isEqualTo(DateFixtures.ID.value() + "@parvis");
        assertThat(entry.summary()).isEqualTo("Permanence aux Restos du Cœur");
        assertThat(entry.location()).isEqualTo("Salle des Griottons, Cluny");
        assertThat(entry.description())
                .isEqualTo(
                        "Aide pour vos démarches en ligne, sans rendez-vous.\n\n"
                                + "Avec\u00a0: Restos du Cœur\n\n"
                                + "France services de Cluny, 03\u00a053\u00a001\u00a000\u00a041");
        assertThat(entry.page())
                .isEqualTo("https://parvis.example/clunisois/seances/" + DateFixtures.ID.value());
        assertThat(entry.sequence()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "ON, CONFIRMED, Permanence aux Restos du Cœur",
        "MOVED, CONFIRMED, Permanence aux Restos du Cœur",
        "FULL, CONFIRMED, Complet : Permanence aux Restos du Cœur",
        "POSTPONED, CANCELLED, 'Reporté, sans nouvelle date : Permanence aux Restos du Cœur'",
        "CANCELLED, CANCELLED, Annulé : Permanence aux Restos du Cœur"
    })
    void a_date_that_is_off_says_so_twice(Standing standing, State state, String summary) {
        var date = DateFixtures.aDate(standing, "2027-03-11T09:00", ZoneId.of("Europe/Paris"));

        var entry = entries.of(date);

        assertThat(entry.state()).isEqualTo(state);
        assertThat(entry.summary().replace('\u00a0', ' ')).isEqualTo(summary);
    }
}
