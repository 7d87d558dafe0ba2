package fr.parvis.starter.links;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkOwnerTest {

    private static final Siren CLUNISOIS = new Siren("200040293");
    private final Links links =
            new Links(Map.of("k", "a-secret-of-sixteen"), "https://parvis.example", Instant::now);

    @Test
    void a_link_that_is_over_or_cut_still_says_whose_it_is() {
        var over =
                Tenancy.as(
                        CLUNISOIS,
                        Actor.SYSTEM,
                        () -> links.sign('r', "asking", Instant.parse("2020-01-01T00:00:00Z")));

        assertThat(LinkOwner.of(over)).hasValue(CLUNISOIS);
        assertThat(LinkOwner.of(over.substring(0, 21))).hasValue(CLUNISOIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "rien", "_____________________________", "AX8AAAAAAAAAAAAA", "é"})
    void what_is_no_link_is_nobodys(String text) {
        assertThat(LinkOwner.of(text)).isEmpty();
    }
}
