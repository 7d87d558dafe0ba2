package fr.parvis.notifications.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTextTest {

    private static final String CAR = "🚗";

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "160,1", "161,2", "306,2", "307,3", "459,3", "460,4"})
    void small_letters_are_counted_by_160_alone_and_153_chained(int letters, int parts) {
        var text = SmsText.of("a".repeat(letters));

        assertThat(text.alphabet()).isEqualTo(Alphabet.GSM_7);
        assertThat(text.parts()).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "70,1", "71,2", "134,2", "135,3", "201,3", "202,4"})
    void other_letters_are_counted_by_70_alone_and_67_chained(int letters, int parts) {
        var text = SmsText.of("Ж".repeat(letters));

        assertThat(text.alphabet()).isEqualTo(Alphabet.UCS_2);
        assertThat(text.parts()).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"€", "{", "}", "[", "]", "~", "|", "^", "\\"})
    void a_sign_of_the_extension_table_takes_two(String sign) {
        assertThat(SmsText.of(sign.repeat(80)).parts()).isEqualTo(1);
        assertThat(SmsText.of(sign.repeat(80) + "a").parts()).isEqualTo(2);
        assertThat(SmsText.of(sign.repeat(80)).alphabet()).isEqualTo(Alphabet.GSM_7);
    }

    @Test
    void a_sign_of_two_is_never_cut_between_two_parts() {
        var fits = "a".repeat(151) + "€" + "a".repeat(153);
        var overhangs = "a".repeat(152) + "€" + "a".repeat(152);

        assertThat(SmsText.of(fits).parts()).isEqualTo(2);
        assertThat(SmsText.of(overhangs).parts()).isEqualTo(3);
    }

    @Test
    void a_letter_beyond_the_basic_plane_takes_two_and_is_never_cut() {
        assertThat(SmsText.of(CAR.repeat(35)).parts()).isEqualTo(1);
        assertThat(SmsText.of(CAR.repeat(36)).parts()).isEqualTo(2);
        assertThat(SmsText.of(CAR.repeat(66)).parts()).isEqualTo(2);
        assertThat(SmsText.of(CAR.repeat(67)).parts()).isEqualTo(3);
    }

    @Test
    void french_typography_becomes_what_every_phone_reads() {
        var text = SmsText.of("Où\u00a0: «\u202fl’Œuvre\u202f» – à 9\u00a0h… ‘œuf’ “a” b—c");

        assertThat(text.words()).isEqualTo("Où : \" l'OEuvre \" - à 9 h... 'oeuf' \"a\" b-c");
        assertThat(text.alphabet()).isEqualTo(Alphabet.GSM_7);
    }

    @Test
    void letters_of_the_small_alphabet_keep_their_accent_and_others_lose_it() {
        assertThat(SmsText.of("éèùìòàÇäöñüÉ").words()).isEqualTo("éèùìòàÇäöñüÉ");
        assertThat(SmsText.of("fête Château ça Noël ÊÀÔî").words())
                .isEqualTo("fete Chateau ca Noel EAOi");
    }

    @Test
    void an_accent_typed_apart_from_its_letter_is_one_letter_with_it() {
        var text = SmsText.of("e\u0301".repeat(160));

        assertThat(text.words()).isEqualTo("é".repeat(160));
        assertThat(text.parts()).isEqualTo(1);
    }

    @Test
    void one_letter_that_the_small_alphabet_lacks_leaves_all_as_it_was_written() {
        var text = SmsText.of("fête\u00a0" + CAR);

        assertThat(text.words()).isEqualTo("fête\u00a0" + CAR);
        assertThat(text.alphabet()).isEqualTo(Alphabet.UCS_2);
    }

    @Test
    void blanks_around_are_not_paid_for() {
        assertThat(SmsText.of("  a\n").words()).isEqualTo("a");
    }
}
