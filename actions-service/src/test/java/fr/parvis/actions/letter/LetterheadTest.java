package fr.parvis.actions.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.test.TestTenants;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterheadTest {

    @Test
    void a_letter_says_who_writes_where_to_answer_and_the_number_to_call() {
        assertThat(Letterhead.of(tenant("#0f5c5c", "accueil@cluny.example", "+33385590000")))
                .containsExactly(
                        entry("name", "CC du Clunisois"),
                        entry("houseName", "France services de Cluny"),
                        entry("phone", "03\u00a085\u00a059\u00a000\u00a000"),
                        entry("replyTo", "accueil@cluny.example"),
                        entry("accent", "#0f5c5c"));
    }

    @Test
    void of_what_is_not_known_a_letter_says_nothing() {
        assertThat(Letterhead.of(tenant(null, null, null))).containsOnlyKeys("name", "houseName");
    }

    private static Tenant tenant(
            @Nullable String accent, @Nullable String replyTo, @Nullable String phone) {
        return new Tenant(
                TestTenants.CLUNISOIS,
                "clunisois",
                List.of(),
                "CC du Clunisois",
                "France services de Cluny",
                ZoneId.of("Europe/Paris"),
                "FR",
                new Tenant.Colours(accent, null),
                new Tenant.Sender("Cluny", "cluny@cluny.example"),
                replyTo,
                phone,
                List.of(),
                List.of("71137"),
                Map.of());
    }
}
