package fr.parvis.actions.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class SubjectTest {

    private static final String ONLINE = "numerique--acceder-a-des-services-en-ligne";

    @Test
    void a_calendar_is_named_after_what_it_follows() {
        assertThat(Subject.EVERYTHING.words()).isEmpty();
        assertThat(new Subject("71137", null, null).words()).isEqualTo("Cluny");
        assertThat(new Subject("71137", "Halle", null).words()).isEqualTo("Halle");
        assertThat(new Subject(null, null, ONLINE).words()).containsIgnoringCase("en ligne");
        assertThat(new Subject("71137", null, ONLINE).words()).startsWith("Cluny, ");
    }

    @Test
    void what_nobody_could_follow_is_refused() {
        assertThatExceptionOfType(AgendaCommuneUnknown.class)
                .isThrownBy(() -> new Subject("x", null, null));
        assertThatExceptionOfType(AgendaThemeUnknown.class)
                .isThrownBy(() -> new Subject(null, null, "x"));
    }
}
