package fr.parvis.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import fr.parvis.starter.core.Changes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class ChangesRequestTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Comparator<ChangeMark> ORDER =
            Comparator.comparing(ChangeMark::at).thenComparing(ChangeMark::id);

    private final List<Changed<String>> stored = new ArrayList<>();
    private final Changes<String> changes =
            (mark, limit) ->
                    stored.stream()
                            .filter(it -> ORDER.compare(it.mark(), mark) > 0)
                            .sorted(Comparator.comparing(Changed::mark, ORDER))
                            .limit(limit)
                            .toList();

    @Test
    void a_write_that_was_under_way_is_seen_by_the_next_walk() {
        write("a", NOON.minusSeconds(90));
        var first = page(NOON, Map.of("updatedSince", ""));

        write("b", NOON.minusSeconds(14));
        var second = page(NOON.plusSeconds(300), since(first));

        assertThat(first.items()).containsExactly("a");
        assertThat(second.items()).containsExactly("b");
    }

    @Test
    void what_changes_during_a_walk_is_seen_by_the_next_however_long_the_walk() {
        write("a", NOON.minusSeconds(90));
        write("b", NOON.minusSeconds(80));
        var first = page(NOON, Map.of("updatedSince", "", "limit", "1"));
        write("a", NOON.plusSeconds(1));
        write("late", NOON.minusSeconds(1));

        var last =
                page(
                        NOON.plus(Duration.ofHours(1)),
                        Map.of("updatedSince", "", "after", Objects.requireNonNull(first.next())));
        var next = page(NOON.plus(Duration.ofHours(2)), since(last));

        assertThat(last.next()).isNull();
        assertThat(next.items()).contains("a", "late");
    }

    @Test
    void what_is_gone_says_when_and_why() {
        stored.add(Changed.gone(new ChangeMark(NOON, "x"), "RGPD"));
        write("y", NOON);

        assertThat(page(NOON, Map.of("updatedSince", "")).items())
                .containsExactly(new Tombstone("x", NOON, "RGPD"), "y");
    }

    private void write(String id, Instant at) {
        stored.removeIf(it -> it.mark().id().equals(id));
        stored.add(Changed.still(new ChangeMark(at, id), id));
    }

    private static Map<String, String> since(Page<?> page) {
        return Map.of("updatedSince", Objects.requireNonNull(page.nextSince()));
    }

    private Page<Object> page(Instant now, Map<String, String> parameters) {
        var request = new MockHttpServletRequest();
        parameters.forEach(request::setParameter);
        var asked = new ChangesRequestArgument(() -> now).read(new ServletWebRequest(request));
        return asked.page(changes, all -> all);
    }
}
