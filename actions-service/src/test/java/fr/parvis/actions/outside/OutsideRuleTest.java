package fr.parvis.actions.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.starter.core.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideRuleTest {

    private final OutsideRule rule = new OutsideRule(false);

    @Test
    void https_is_read_and_webcal_is_https_by_another_name() {
        assertThat(rule.read(" https://agenda.example/a.ics?x=1 ", "/address"))
                .hasToString("https://agenda.example/a.ics?x=1");
        assertThat(rule.read("webcal://agenda.example/a.ics", "/address"))
                .hasToString("https://agenda.example/a.ics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://agenda.example/a.ics",
                "ftp://agenda.example/a.ics",
                "file:///etc/passwd",
                "https:///a.ics",
                "https://moi:secret@agenda.example/a.ics",
                "agenda.example",
                "https://pas une adresse",
                ""
            })
    void anything_else_is_refused_and_the_field_named(String typed) {
        assertThatThrownBy(() -> rule.read(typed, "/address"))
                .isInstanceOfSatisfying(
                        OutsideUnfit.class,
                        it ->
                                assertThat(it.flaws())
                                        .extracting(Flaw::pointer)
                                        .containsExactly("/address"));
    }

    @Test
    void where_things_are_tried_out_plain_http_will_do() {
        assertThat(new OutsideRule(true).read("http://127.0.0.1:1/a", "/address"))
                .hasToString("http://127.0.0.1:1/a");
    }
}
