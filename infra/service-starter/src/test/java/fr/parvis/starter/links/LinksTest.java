package fr.parvis.starter.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Siren CLUNISOIS = new Siren("200040293");
    private static final String ID = "01938f5e-7a3b-7c11-9b5e-0c2f7a3b7c11";
    private static final Instant NOW = Instant.parse("2027-03-08T09:00:00Z");
    private static final Instant TOMORROW = NOW.plusSeconds(86_400);

    private final Links links = links(Map.of("k1", "a-secret-of-this-test"));

    @Test
    void a_link_says_what_was_signed_in_at_most_100_characters() {
        var text = signed(links, TOMORROW);

        assertThat(links.read('r', text)).isEqualTo(new Link(CLUNISOIS, ID, TOMORROW));
        assertThat(text).hasSizeLessThanOrEqualTo(100).matches("[\\w-]+");
    }

    @Test
    void a_link_opens_no_other_path() {
        assertUnknown('u', signed(links, TOMORROW));
    }

    @Test
    void a_link_whose_time_is_over_is_gone() {
        assertThatThrownBy(() -> links.read('r', signed(links, NOW)))
                .isInstanceOf(ExpiredLink.class);
        assertThat(links.read('r', signed(links, null)).expiry()).isNull();
    }

    @Test
    void a_link_changed_anywhere_is_unknown() {
        var text = signed(links, TOMORROW);

        IntStream.range(0, text.length() - 1)
                .mapToObj(
                        at ->
                                text.substring(0, at)
                                        + other(text.charAt(at))
                                        + text.substring(at + 1))
                .forEach(changed -> assertUnknown('r', changed));
        IntStream.range(0, text.length() - 1)
                .mapToObj(length -> text.substring(0, length))
                .forEach(cut -> assertUnknown('r', cut));
        assertUnknown('r', "é".repeat(50));
        assertUnknown('r', "A".repeat(5000));
    }

    @Test
    void links_signed_before_the_key_changed_still_open() {
        var both = new LinkedHashMap<>(Map.of("k2", "another-secret-here"));
        both.put("k1", "a-secret-of-this-test");

        assertThat(links(both).read('r', signed(links, TOMORROW)).id()).isEqualTo(ID);
        assertUnknown('r', signed(links(Map.of("k1", "a-stranger-s-secret")), TOMORROW));
    }

    private static Links links(Map<String, String> keys) {
        return new Links(keys, "https://parvis.example", () -> NOW);
    }

    private static String signed(Links by, @Nullable Instant expiry) {
        return Tenancy.as(CLUNISOIS, Actor.SYSTEM, () -> by.sign('r', ID, expiry));
    }

    private static char other(char letter) {
        return letter == 'x' ? 'y' : 'x';
    }

    private void assertUnknown(char purpose, String text) {
        assertThatThrownBy(() -> links.read(purpose, text)).isInstanceOf(UnknownLink.class);
    }
}
