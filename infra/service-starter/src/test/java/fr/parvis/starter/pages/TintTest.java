package fr.parvis.starter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TintTest {

    @Test
    void a_tenant_keeps_its_colours_by_day_and_has_lighter_ones_in_the_dark() {
        var tint = Tint.of("#6b3f1d", "#0f5c5c");

        assertThat(tint.css())
                .containsSubsequence("light", "--accent: #6b3f1d;", "--secondary-mark: #0f5c5c;")
                .containsSubsequence("dark", "--accent: #bca999;", "--on-accent: #");
        assertThat(tint.query()).isEqualTo("&accent=6b3f1d&secondary=0f5c5c");
    }

    @Test
    void without_colours_of_its_own_a_tenant_has_those_of_parvis() {
        var tint = Tint.of((String) null, null);

        assertThat(tint.css()).isEmpty();
        assertThat(tint.query()).isEmpty();
    }

    @Test
    void what_is_not_a_colour_never_reaches_the_stylesheet() {
        assertThat(Tint.of("red; } body { display: none", "#12").css()).isEmpty();
    }
}
