package fr.parvis.starter.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "06.12.34.56.78",
                "0612345678",
                "612345678",
                "612345678.0",
                "+33 6 1234 5678",
                "0033612345678",
                "+33 (0)6 12 34 56 78",
                " 06-12-34-56-78 "
            })
    void a_number_typed_anyhow_is_the_same_number(String typed) {
        assertThat(Phones.read(typed, "FR")).contains("+33612345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "12", "le soir", "06 12 34", "0612345678901234567890"})
    void what_cannot_be_a_number_is_none(String typed) {
        assertThat(Phones.read(typed, "FR")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0692 12 34 56,RE,+262692123456", "0690 12 34 56,GP,+590690123456"})
    void overseas_numbers_are_read_for_their_region(String typed, String region, String e164) {
        assertThat(Phones.read(typed, region)).contains(e164);
    }

    @Test
    void a_number_is_said_as_people_say_it() {
        assertThat(Phones.spoken("+33612345678", "FR")).isEqualTo("06 12 34 56 78");
    }
}
