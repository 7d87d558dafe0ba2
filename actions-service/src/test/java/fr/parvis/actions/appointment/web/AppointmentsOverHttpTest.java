package fr.parvis.actions.appointment.web;

import static fr.parvis.actions.booking.web.Desk.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.booking.web.Desk;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Plans;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ParvisTest
class AppointmentsOverHttpTest {

    @LocalServerPort private int port;
    @Autowired private Actions actions;
    @Autowired private Occurrences occurrences;
    @Autowired private Ids ids;

    private final Instant soon =
            Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    private Desk desk = Desk.adviser(0);

    @BeforeEach
    void at_work() {
        desk = Desk.adviser(port);
    }

    @Test
    void a_visitor_is_noted_changed_and_found_by_the_dates_where_they_receive() {
        var visit = aVisit();

        var date = json(desk.get("/occurrences/" + visit + "/appointments"));

        assertThat(date.path("professional").asString()).isEqualTo("Conciliateur de justice");
        assertThat(date.path("toBring").asString()).isEqualTo("votre courrier");
        assertThat(date.path("slots")).hasSize(8);
        var listed = desk.get("/appointments?days=7&limit=500&count=true");
        assertThat(json(listed).path("items").findValuesAsString("occurrenceId")).contains(visit);
    }

    @Test
    void an_action_that_is_not_there_is_named_and_nobody_is_noted() {
        var refused =
                desk.post(
                        "/professionals",
                        "{\"name\":\"Impôts\",\"actionIds\":[\"" + ids.next() + "\"]}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("errors").findValuesAsString("pointer"))
                .containsExactly("/actionIds/0");
        assertThat(desk.get("/professionals?limit=500").body()).doesNotContain("Impôts");
    }

    @Test
    void a_slot_is_taken_moved_called_off_and_on_again() {
        var visit = aVisit();

        var taken = takes(3, visit);
        var moved = moves(id(taken), visit, 5);
        var off = json(desk.post("/appointments/" + id(moved) + "/cancel", "{}"));
        var on = desk.post("/appointments/" + id(moved) + "/restore", "{\"slot\":5}");

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(taken.headers().firstValue("Location").orElseThrow())
                .endsWith("/appointments/" + id(taken));
        assertThat(json(taken).path("name").asString()).isEqualTo("Jeanne M.");
        assertThat(json(moved).path("slot").asInt()).isEqualTo(5);
        assertThat(json(desk.get("/appointments/" + id(taken))).path("on").asBoolean()).isFalse();
        assertThat(off.path("on").asBoolean()).isFalse();
        assertThat(json(on).path("on").asBoolean()).as(on.body()).isTrue();
        assertThat(slot(visit, 5).path("appointment").path("id").asString()).isEqualTo(id(on));
        assertThat(slot(visit, 3).path("appointment").isMissingNode()).isTrue();
    }

    @RepeatedTest(3)
    void of_twenty_who_want_the_same_slot_at_once_one_has_it_and_the_others_are_told() {
        var visit = aVisit();

        var answers = atOnce(Stream.generate(() -> (Callable<Integer>) () -> status(4, visit)));

        assertThat(answers).containsOnlyOnce(201).filteredOn(it -> it == 409).hasSize(19);
        var date = json(desk.get("/occurrences/" + visit + "/appointments"));
        assertThat(date.path("slots").findValues("appointment")).hasSize(1);
        assertThat(date.path("waiting").asInt()).isZero();
        assertThat(json(desk.get("/occurrences/" + visit + "/bookings")).path("items")).hasSize(1);
    }

    @Test
    void a_glance_at_the_day_sheet_reads_no_name() {
        var visit = aVisit();
        takes(2, visit);

        var sheet = desk.get("/occurrences/" + visit + "/appointments?discreet=true").body();

        assertThat(sheet).contains("J. M.").doesNotContain("Jeanne", "3361234");
    }

    @Test
    void one_of_the_team_gives_a_time_of_its_own_and_moves_it() {
        var given = gives(soon);
        var later = soon.plus(Duration.ofHours(2));
        var moved =
                desk.post(
                        "/appointments/" + id(given) + "/move-to-time",
                        "{\"startsAt\":\"%s\",\"endsAt\":\"%s\"}"
                                .formatted(later, later.plus(Duration.ofMinutes(30))));

        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        assertThat(json(given).path("alone").asBoolean()).isTrue();
        assertThat(Instant.from(at(json(moved), "startsAt"))).isEqualTo(later);
        assertThat(desk.opens("/clunisois/seances/" + id(given)).statusCode()).isEqualTo(404);
        var off = desk.post("/appointments/" + id(given) + "/cancel", "{}");
        assertThat(json(off).path("on").asBoolean()).isFalse();
        var on = desk.post("/appointments/" + id(given) + "/restore", "{}");
        assertThat(json(on).path("on").asBoolean()).as(on.body()).isTrue();
    }

    @Test
    void what_cannot_be_is_named_and_leaves_no_date() {
        var refused = gives(soon, soon.minus(Duration.ofHours(1)), "71137");
        var nowhere = gives(soon, soon.plus(Duration.ofHours(1)), "99999");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("errors").findValuesAsString("pointer"))
                .containsExactly("/endsAt");
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(json(nowhere).path("errors").findValuesAsString("pointer"))
                .containsExactly("/place/insee");
    }

    @Test
    void a_list_of_more_than_a_month_is_refused() {
        assertThat(desk.get("/appointments?days=32").statusCode()).isEqualTo(422);
        assertThat(desk.get("/appointments?professional=" + ids.next()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_coordinator_takes_them_home_as_a_file() {
        var visit = aVisit();
        takes(1, visit);

        var file = Desk.coordinator(port).get("/appointments.csv?days=7");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).contains("Jeanne M.");
        assertThat(desk.get("/appointments.csv").statusCode()).isEqualTo(403);
    }

    private String aVisit() {
        var action = here(() -> added(ActionFixtures.anAnnounced(Plans.aPermanence())));
        var welcomed =
                desk.post(
                        "/professionals",
                        """
                        {"name":"Conciliateur de justice","toBring":"votre courrier",
                         "actionIds":["%s"]}
                        """
                                .formatted(action.id().value()));
        assertThat(welcomed.statusCode()).as(welcomed.body()).isEqualTo(201);
        return here(() -> dated(action));
    }

    private Action added(Action action) {
        actions.add(action, action.changed());
        return action;
    }

    private String dated(Action action) {
        var id = new OccurrenceId(ids.next().toString());
        var period = new Period(soon, soon.plus(Duration.ofHours(4)));
        var date = Occurrence.schedule(id, action, period, Crew.NOBODY);
        occurrences.add(date, date.told());
        return id.value();
    }

    private HttpResponse<String> takes(int slot, String visit) {
        return desk.post(
                "/occurrences/" + visit + "/appointments",
                """
                {"person":{"firstName":"Jeanne","lastInitial":"Martin","phone":"06 12 34 56 78"},
                 "slot":%d}
                """
                        .formatted(slot));
    }

    private int status(int slot, String visit) {
        return takes(slot, visit).statusCode();
    }

    private HttpResponse<String> moves(String id, String visit, int slot) {
        return desk.post(
                "/appointments/" + id + "/move-to-slot",
                "{\"occurrenceId\":\"%s\",\"slot\":%d}".formatted(visit, slot));
    }

    private HttpResponse<String> gives(Instant startsAt) {
        return gives(startsAt, startsAt.plus(Duration.ofMinutes(30)), "71137");
    }

    private HttpResponse<String> gives(Instant startsAt, Instant endsAt, String insee) {
        return desk.post(
                "/appointments",
                """
                {"person":{"firstName":"Jeanne"},"startsAt":"%s","endsAt":"%s",
                 "place":{"insee":"%s","label":"mairie","kind":"TOWN_HALL",
                          "confidentiality":"CLOSED_OFFICE"}}
                """
                        .formatted(startsAt, endsAt, insee));
    }

    private JsonNode slot(String visit, int number) {
        return json(desk.get("/occurrences/" + visit + "/appointments"))
                .path("slots")
                .path(number - 1);
    }

    private static OffsetDateTime at(JsonNode answer, String field) {
        return OffsetDateTime.parse(answer.path(field).asString());
    }

    private static String id(HttpResponse<String> answer) {
        return json(answer).path("id").asString();
    }

    private static <T> T here(Supplier<T> work) {
        return Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }

    private static List<Integer> atOnce(Stream<Callable<Integer>> crowd) {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            return people.invokeAll(crowd.limit(20).toList()).stream()
                    .map(it -> it.resultNow())
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
