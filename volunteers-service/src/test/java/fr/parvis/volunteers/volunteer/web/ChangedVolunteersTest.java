package fr.parvis.volunteers.volunteer.web;

import static fr.parvis.volunteers.Staff.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.test.ParvisTest;
import fr.parvis.volunteers.Staff;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ParvisTest
class ChangedVolunteersTest {

    private static final String CHANGES = "/volunteers?updatedSince=";

    @LocalServerPort private int port;
    private Staff staff = Staff.adviser(0);

    @BeforeEach
    void at_work() {
        staff = Staff.adviser(port);
    }

    @Test
    void someone_erased_is_left_as_a_tombstone_with_its_reason() {
        String id = enrolled("Mona");
        String since = json(staff.get(CHANGES)).path("nextSince").asString();
        staff.seen(1).delete("/volunteers/" + id);

        JsonNode gone =
                changes(since).stream()
                        .filter(it -> it.path("id").asString().equals(id))
                        .reduce((one, other) -> other)
                        .orElseThrow();

        assertThat(gone.propertyNames()).containsExactlyInAnyOrder("id", "deletedAt", "reason");
        assertThat(gone.path("reason").asString()).isEqualTo("RGPD");
        assertThat(gone.path("deletedAt").asString()).endsWith("Z");
    }

    @Test
    void page_after_page_everyone_comes_once_and_the_last_changed_last() {
        List<String> people = List.of(enrolled("Nina"), enrolled("Olga"), enrolled("Pia"));
        staff.seen(1).patch("/volunteers/" + people.getFirst(), "{\"note\":\"a changé\"}");

        List<String> seen =
                changes("").stream()
                        .map(it -> it.path("id").asString())
                        .filter(people::contains)
                        .toList();

        assertThat(seen).containsExactly(people.get(1), people.get(2), people.get(0));
    }

    @Test
    void an_invented_since_is_refused() {
        assertThat(staff.get(CHANGES + "hier").statusCode()).isEqualTo(400);
        assertThat(staff.get(CHANGES + "&after=hier").statusCode()).isEqualTo(400);
    }

    @Test
    void nothing_of_another_tenant_is_among_the_changes() {
        String id = enrolled("Rita");

        String elsewhere = Staff.stranger(port).get("/api/v1/mauriac" + CHANGES).body();

        assertThat(elsewhere).doesNotContain(id);
        assertThat(Staff.stranger(port).get(CHANGES).statusCode()).isEqualTo(404);
        assertThat(Staff.partner(port).get(CHANGES).statusCode()).isEqualTo(403);
    }

    private List<JsonNode> changes(String since) {
        var all = new ArrayList<JsonNode>();
        JsonNode page = json(staff.get(CHANGES + since + "&limit=1"));
        page.path("items").forEach(all::add);
        while (!page.path("next").isNull()) {
            String after = page.path("next").asString();
            page = json(staff.get(CHANGES + since + "&limit=1&after=" + after));
            page.path("items").forEach(all::add);
        }
        return all;
    }

    private String enrolled(String name) {
        var person =
                staff.post(
                        "/volunteers",
                        """
                        {"firstName":"%s","lastName":"Changeante","email":"%s@changes.example"}
                        """
                                .formatted(name, name));
        return json(person).path("id").asString();
    }
}
