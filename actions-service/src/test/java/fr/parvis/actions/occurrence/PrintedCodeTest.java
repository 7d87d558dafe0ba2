package fr.parvis.actions.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PrintedCodeTest {

    private static final OccurrenceId ID = new OccurrenceId("0199f3a0-0000-7000-8000-00000000000e");

    @Test
    void an_occurrence_always_has_the_same_code_of_eight_characters_that_look_like_no_other() {
        assertThat(PrintedCode.of(ID)).isEqualTo(PrintedCode.of(ID));
        assertThat(PrintedCode.of(ID).value()).matches("[0-9a-hjkmnp-tv-z]{8}");
    }

    @Test
    void dates_of_one_series_have_codes_of_their_own() {
        var codes =
                LongStream.range(0, 2000)
                        .mapToObj(at -> new OccurrenceId(new UUID(7, at).toString()))
                        .map(PrintedCode::of)
                        .collect(Collectors.toSet());

        assertThat(codes).hasSize(2000);
    }

    @Test
    void what_is_misread_from_paper_is_understood() {
        assertThat(PrintedCode.typed("OIL23ABC")).isEqualTo(new PrintedCode("01123abc"));
    }

    @Test
    void its_number_is_positive_kept_whole_by_every_reader_and_its_own() {
        assertThat(new PrintedCode("00000010").number()).isEqualTo(32);
        assertThat(new PrintedCode("zzzzzzzz").number()).isEqualTo((1L << 40) - 1);
        assertThat(PrintedCode.of(ID).number()).isBetween(0L, 1L << 53);
    }
}
