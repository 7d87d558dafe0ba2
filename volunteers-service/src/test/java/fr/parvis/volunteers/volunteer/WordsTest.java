package fr.parvis.volunteers.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "mardi, TUE_AM TUE_PM TUE_EVE",
        "mardi matin, TUE_AM",
        "'lundi et jeudi après-midi', MON_PM THU_PM",
        "'Mardi matin et jeudi soir', TUE_AM THU_EVE",
        "le week-end, SAT_AM SAT_PM SAT_EVE SUN_AM SUN_PM SUN_EVE",
        "samedis en journée, SAT_AM SAT_PM",
        "soir, MON_EVE TUE_EVE WED_EVE THU_EVE FRI_EVE SAT_EVE SUN_EVE",
        "du lundi au mercredi le matin, MON_AM TUE_AM WED_AM",
        "'le week-end sauf dimanche', SAT_AM SAT_PM SAT_EVE",
        "'semaine, pas le soir', MON_AM MON_PM TUE_AM TUE_PM WED_AM WED_PM THU_AM THU_PM FRI_AM FRI_PM"
    })
    void weekdays_and_half_days_are_read_from_words(String typed, String slots) {
        assertThat(names(Availability.read(typed))).isEqualTo(slots);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tout le temps", "", "?", "retraité", "sur demande", "tous les jours"})
    void what_says_no_time_is_always(String typed) {
        Availability availability = Availability.read(typed);

        assertThat(availability.slots()).isEmpty();
        assertThat(availability.text()).isEqualTo(typed);
        assertThat(availability.covers(at("2026-11-24T09:00"), at("2026-11-24T11:00"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "mardi,        2026-11-24T09:00, 2026-11-24T11:00, true",
        "mardi,        2026-11-25T09:00, 2026-11-25T11:00, false",
        "mardi matin,  2026-11-24T10:00, 2026-11-24T12:00, true",
        "mardi matin,  2026-11-24T10:00, 2026-11-24T12:30, false",
        "soir,         2026-11-24T18:00, 2026-11-24T20:00, true",
        "soir,         2026-11-24T17:00, 2026-11-24T20:00, false",
        "week-end,     2026-11-28T10:00, 2026-11-29T00:00, true"
    })
    void an_availability_covers_a_time_only_as_a_whole(
            String typed, String start, String end, boolean covered) {
        assertThat(Availability.read(typed).covers(at(start), at(end))).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"Anne, Roux, Anne", "'', Roux, Roux", "Anne, '', Anne"})
    void a_letter_calls_people_by_a_name_they_have(String first, String last, String called) {
        assertThat(new PersonName(first, last).called()).isEqualTo(called);
    }

    @ParameterizedTest
    @CsvSource({
        "déménagement (camionnette), MOVING, VAN",
        "'bricolage, transport', DIY TRANSPORT,",
        "'Porter un meuble, traduction', MOVING READING_WRITING,",
        "'cuisine / affichage', COOKING POSTING,",
        "covoiturage avec ma voiture, TRANSPORT, CAR",
        "'jardin, pas de voiture', GARDEN OTHER,",
        "tricot, OTHER,",
        "'', '',"
    })
    void skills_and_vehicle_are_read_from_words(
            String typed, String skills, @Nullable Vehicle vehicle) {
        String read =
                SkillWords.read(typed).stream()
                        .sorted()
                        .map(Skill::name)
                        .collect(Collectors.joining(" "));

        assertThat(read).isEqualTo(skills);
        assertThat(SkillWords.vehicle(typed)).isEqualTo(vehicle);
    }

    @ParameterizedTest
    @CsvSource({
        "Hélène, François, FRANCOIS, helene",
        "Jean-Pierre, D'Hérouville, d hérouville jean, Pierre",
        "René, DAVID, David, rené"
    })
    void a_name_is_the_same_however_typed(String first, String last, String other, String rest) {
        assertThat(new PersonName(first, last).key()).isEqualTo(new PersonName(other, rest).key());
    }

    @Test
    void a_page_that_anyone_may_open_shows_an_initial() {
        assertThat(new PersonName("Anne", "robert").discreet()).isEqualTo("Anne R.");
        assertThat(new PersonName("", "Robert").discreet()).isEqualTo("Robert");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    anne@example.net, anne@example.net
                    " Anne.Robert@EXAMPLE.net ", anne.robert@example.net
                    mailto:a+b@sub.example.fr, a+b@sub.example.fr
                    o'connor@example.org, o'connor@example.org
                    """)
    void an_address_is_read_in_lower_case(String typed, String address) {
        assertThat(EmailAddress.read(typed)).contains(new EmailAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "michel at example.org",
                "a@b",
                "@example.org",
                "a@@example.org",
                "a b@c.fr",
                "élu@",
                "a@example..org",
                "a.@example.org",
                "a@-example.org"
            })
    void what_is_no_address_is_refused(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    private static String names(Availability availability) {
        return Arrays.stream(HalfDay.values())
                .filter(availability.slots()::contains)
                .map(HalfDay::name)
                .collect(Collectors.joining(" "));
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
