package fr.parvis.volunteers.volunteer.web;

import static fr.parvis.volunteers.Staff.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.workbook.Workbooks;
import fr.parvis.volunteers.Staff;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ParvisTest
class VolunteersOverHttpTest {

    @LocalServerPort private int port;
    private Staff staff = Staff.adviser(0);

    @BeforeEach
    void at_work() {
        staff = Staff.adviser(port);
    }

    @Test
    void a_volunteer_is_enrolled_found_edited_and_erased() {
        var created = staff.post("/volunteers", anne("anne@example.net"));
        JsonNode anne = json(created);
        String path = "/volunteers/" + anne.path("id").asString();

        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location")).contains("/api/v1/clunisois" + path);
        assertThat(created.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(anne.path("phone").asString()).isEqualTo("+33612345678");
        assertThat(anne.at("/commune/name").asString()).isEqualTo("Cluny");
        assertThat(anne.at("/skills/0/code").asString()).isEqualTo("MOVING");
        assertThat(anne.at("/skills/0/label").asString()).startsWith("déménagement");
        assertThat(anne.at("/availability/slots/0").asString()).isEqualTo("TUE_AM");
        assertThat(anne.at("/consent/state").asString()).isEqualTo("GIVEN");

        assertThat(json(staff.get("/volunteers?q=robert%20ann")).at("/items/0/id").asString())
                .isEqualTo(anne.path("id").asString());

        var patched = staff.seen(1).patch(path, "{\"note\":\"a une remorque\",\"phone\":null}");
        assertThat(patched.statusCode()).as(patched.body()).isEqualTo(200);
        assertThat(json(patched).has("phone")).isFalse();
        assertThat(json(patched).path("version").asLong()).isEqualTo(2);

        assertThat(staff.seen(1).put(path, anne("anne@example.net")).statusCode()).isEqualTo(412);
        assertThat(staff.put(path, anne("anne@example.net")).statusCode()).isEqualTo(428);
        assertThat(staff.seen(2).put(path, anne("anne2@example.net")).statusCode()).isEqualTo(200);

        assertThat(staff.seen(3).delete(path).statusCode()).isEqualTo(204);
        assertThat(staff.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void the_same_person_twice_is_refused_and_a_household_is_marked() {
        staff.post("/volunteers", person("Paul", "Foyer", "foyer@example.net"));

        var again = staff.post("/volunteers", person("FOYER", "paul", "FOYER@example.net"));
        var other = staff.post("/volunteers", person("Lise", "Foyer", "foyer@example.net"));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(again).path("code").asString()).isEqualTo("volunteer-known");
        assertThat(json(other).path("household").asBoolean()).isTrue();
    }

    @Test
    void a_repeated_request_creates_nobody_twice() {
        Staff sure = staff.with("Idempotency-Key", UUID.randomUUID().toString());

        var first = sure.post("/volunteers", person("Ida", "Dempotente", "ida@example.net"));
        var second = sure.post("/volunteers", person("Ida", "Dempotente", "ida@example.net"));

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(json(second).path("id")).isEqualTo(json(first).path("id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | 422 | name-missing",
                "{\"lastName\":\"X\"}                                     | 422 | unreachable",
                "{\"lastName\":\"X\",\"email\":\"x at y.fr\"}             | 422 | email-unreadable",
                "{\"lastName\":\"X\",\"phone\":\"le soir\"}               | 422 | phone-unreadable",
                "{\"lastName\":\"X\",\"email\":\"x@y.fr\",\"commune\":\"99999\"} | 422 | commune-unknown",
                "{\"lastName\":\"X\",\"email\":\"x@y.fr\",\"skills\":[\"FLYING\"]} | 4 | problem",
                "{\"lastName\":[1]}                                       | 4 | problem",
                "{                                                        | 4 | problem",
                "[]                                                       | 4 | problem"
            })
    void what_is_wrong_is_said_field_by_field(String body, int status, String code) {
        var refused = staff.post("/volunteers", body.strip());

        assertThat(String.valueOf(refused.statusCode())).startsWith(String.valueOf(status));
        assertThat(refused.headers().firstValue("Content-Type").orElse(""))
                .contains(code.equals("problem") ? "problem" : "json");
        assertThat(refused.body()).contains(code.equals("problem") ? "hint" : code);
    }

    @Test
    void a_huge_name_is_refused() {
        var refused =
                staff.post("/volunteers", person("x".repeat(100_000), "Y", "huge@example.net"));

        assertThat(refused.statusCode()).isBetween(400, 499);
    }

    @Test
    void nobody_of_another_tenant_and_no_machine_and_no_partner_sees_a_person() {
        var created = staff.post("/volunteers", person("Seule", "Ici", "seule@example.net"));
        String path = "/volunteers/" + json(created).path("id").asString();

        assertThat(Staff.stranger(port).get(path).statusCode()).isEqualTo(404);
        assertThat(Staff.stranger(port).get("/api/v1/mauriac" + path).statusCode()).isEqualTo(404);
        assertThat(Staff.stranger(port).get("/api/v1/mauriac/volunteers?q=seule").body())
                .contains("\"items\":[]");
        assertThat(Staff.stranger(port).seen(1).delete("/api/v1/mauriac" + path).statusCode())
                .isEqualTo(404);
        assertThat(Staff.partner(port).get(path).statusCode()).isEqualTo(403);
        assertThat(Staff.machine(port).get(path).statusCode()).isIn(403, 404);
        assertThat(staff.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void a_list_goes_on_page_after_page() {
        for (String first : new String[] {"Alpha", "Beta", "Gamma"}) {
            staff.post("/volunteers", person(first, "Pagination", first + "@page.example"));
        }

        JsonNode page = json(staff.get("/volunteers?q=pagination&limit=2&count=true"));
        JsonNode rest =
                json(
                        staff.get(
                                "/volunteers?q=pagination&limit=2&after="
                                        + page.path("next").asString()));

        assertThat(page.path("items").size()).isEqualTo(2);
        assertThat(page.path("total").asLong()).isEqualTo(3);
        assertThat(rest.at("/items/0/firstName").asString()).isEqualTo("Gamma");
        assertThat(rest.path("next").isNull()).isTrue();
        assertThat(staff.get("/volunteers?after=n-importe-quoi").statusCode()).isEqualTo(400);
    }

    @Test
    void only_the_coordinator_exports_people() {
        staff.post("/volunteers", person("=1+1", "Export", "export@example.net"));

        assertThat(staff.get("/volunteers.csv").statusCode()).isEqualTo(403);
        assertThat(staff.get("/volunteers.xlsx").statusCode()).isEqualTo(403);
        String csv = Staff.coordinator(port).get("/volunteers.csv?q=export").body();
        assertThat(csv).contains("Nom;Prénom", "'=1+1", "export@example.net");
        byte[] xlsx = Staff.coordinator(port).download("/volunteers.xlsx");
        assertThat(Workbooks.read(xlsx).getFirst().rows().getFirst().cells())
                .contains("Nom", "Accord");
    }

    @Test
    void communes_are_suggested_those_of_the_tenant_first() {
        JsonNode found = json(staff.get("/communes?q=salornay"));

        assertThat(found.at("/items/0/name").asString()).isEqualTo("Salornay-sur-Guye");
        assertThat(found.at("/items/0/inTenant").asBoolean()).isTrue();
        assertThat(json(staff.get("/communes")).path("items").size()).isEqualTo(41);
    }

    @Test
    void the_monthly_cap_is_two_until_the_coordinator_says_otherwise() {
        Staff coordinator = Staff.coordinator(port);
        var usual = staff.get("/volunteers/settings");
        assertThat(json(usual).path("monthlyCap").asInt()).isEqualTo(2);
        assertThat(usual.headers().firstValue("ETag")).contains("\"0\"");

        var settings = "/volunteers/settings";
        assertThat(staff.seen(0).put(settings, "{\"monthlyCap\":4}").statusCode()).isEqualTo(403);
        assertThat(coordinator.seen(0).put(settings, "{\"monthlyCap\":0}").statusCode())
                .isEqualTo(422);
        assertThat(coordinator.seen(0).put(settings, "{\"monthlyCap\":null}").statusCode())
                .isEqualTo(200);
        assertThat(coordinator.seen(0).put(settings, "{\"monthlyCap\":3}").statusCode())
                .isEqualTo(412);
        assertThat(
                        json(coordinator.seen(1).put(settings, "{\"monthlyCap\":2}"))
                                .path("monthlyCap")
                                .asInt())
                .isEqualTo(2);
    }

    private static String anne(String email) {
        return """
        {"firstName":"Anne","lastName":"Robert","email":"%s","phone":"06 12 34 56 78",
         "commune":"71137","skills":["MOVING"],"vehicle":"VAN",
         "availability":{"text":"mardi matin"},"consent":{"state":"GIVEN","source":"PAPER"}}
        """
                .formatted(email);
    }

    private static String person(String first, String last, String email) {
        return "{\"firstName\":\"%s\",\"lastName\":\"%s\",\"email\":\"%s\"}"
                .formatted(first, last, email);
    }
}
