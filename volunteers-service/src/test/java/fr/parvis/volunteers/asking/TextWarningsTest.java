package fr.parvis.volunteers.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.volunteers.asking.Preview.Warning;
import fr.parvis.volunteers.call.Audience;
import fr.parvis.volunteers.call.Spot;
import fr.parvis.volunteers.call.Terms;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWarningsTest {

    private static final String NOON = "2026-11-25T12:00+01:00[Europe/Paris]";

    @ParameterizedTest
    @CsvSource({
        "Appelez le 06 12 34 56 78, phone-in-text",
        "Appelez le 06.12.34.56.78, phone-in-text",
        "Joignable au +33 6 12 34 56 78, phone-in-text",
        "12 bis rue de la Chanaise, street-in-text",
        "au bout de l’impasse Bouteloup, street-in-text",
        "3 PLACE du Marché, street-in-text"
    })
    void what_tells_where_somebody_lives_or_answers_is_pointed_at(String message, String code) {
        assertThat(TextWarnings.of(saying(message), ZonedDateTime.parse(NOON)))
                .extracting(Warning::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rendez-vous le 2026-12-03 14:00",
                "Référence 123 4560 1234 5678",
                "Sur la place du marché, devant la halle",
                "Prévoir 3 heures, pour 4 personnes"
            })
    void what_everybody_may_read_is_left_alone(String message) {
        assertThat(TextWarnings.of(saying(message), ZonedDateTime.parse(NOON))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"21:00, 1", "06:59, 1", "07:00, 0", "20:59, 0"})
    void messages_that_would_wake_people_up_are_pointed_at(String hour, int warnings) {
        var now = ZonedDateTime.parse(NOON.replace("12:00+", hour + "+"));

        assertThat(TextWarnings.of(saying("Un frigo à descendre."), now)).hasSize(warnings);
    }

    private static Terms saying(String message) {
        return new Terms(
                "Porter un frigo",
                message,
                new Spot("71137", "quartier de la gare"),
                Instant.parse("2026-12-03T13:00:00Z"),
                Instant.parse("2026-12-03T15:00:00Z"),
                4,
                null,
                null,
                null,
                null,
                Audience.EVERYONE);
    }
}
