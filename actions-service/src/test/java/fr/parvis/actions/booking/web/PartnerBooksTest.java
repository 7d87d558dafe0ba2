package fr.parvis.actions.booking.web;

import static fr.parvis.actions.booking.web.Desk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.parvis.actions.action.ActionFixtures;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The software of the Restos, and that of another partner. */
@ParvisTest
class PartnerBooksTest {

    private static final String OTHER = "0199f3a0-0000-7000-8000-0000000000b1";
    private static final String JEANNE =
            """
            {"person":{"firstName":"Jeanne","lastInitial":"M","phone":"0612345678"},
             "referredBy":"CCAS"}
            """;

    @LocalServerPort private int port;
    @Autowired private MongoDatabase database;
    @Autowired private Occurrences occurrences;
    @Autowired private Ids ids;

    private Desk staff = Desk.adviser(0);
    private Desk restos = Desk.adviser(0);
    private Desk other = Desk.adviser(0);

    @BeforeEach
    void at_work() {
        staff = Desk.adviser(port);
        restos = software(Plans.RESTOS);
        other = software(OTHER);
    }

    @Test
    void it_books_once_for_each_key_in_its_own_name_and_is_told_nothing_of_the_person() {
        var date = aDate(true);
        var key = UUID.randomUUID().toString();

        var once = restos.postOnce(bookingsOf(date), JEANNE, key);
        var again = restos.postOnce(bookingsOf(date), JEANNE, key);

        assertThat(once.statusCode()).as(once.body()).isEqualTo(201);
        assertThat(once.body()).contains("BOOKED").doesNotContain("Jeanne", "3361234");
        assertThat(id(again)).isEqualTo(id(once));
        var lines = json(staff.get(bookingsOf(date))).path("items");
        assertThat(lines).hasSize(1);
        assertThat(lines.path(0).path("referredBy").asString()).isEqualTo(Plans.RESTOS);
    }

    @Test
    void without_a_key_nobody_is_booked() {
        var date = aDate(true);

        var refused = restos.post(bookingsOf(date), JEANNE);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).path("code").asString()).isEqualTo("idempotency-key-missing");
        assertThat(json(staff.get(bookingsOf(date))).path("items")).isEmpty();
    }

    @Test
    void it_books_where_its_partner_takes_part_and_another_only_where_everyone_may() {
        var date = aDate(false);

        assertThat(books(restos, date).statusCode()).isEqualTo(201);
        assertThat(books(other, date).statusCode()).isEqualTo(404);
        assertThat(books(other, aDate(true)).statusCode()).isEqualTo(201);
    }

    @Test
    void it_looks_after_and_gives_up_only_what_it_booked() {
        var date = aDate(true);
        var own = id(books(restos, date));
        var ofStaff = id(staff.post(bookingsOf(date), JEANNE));

        assertThat(json(restos.get(place(own))).path("state").asString()).isEqualTo("BOOKED");
        assertThat(restos.get("/bookings/" + own).statusCode()).isEqualTo(403);
        assertThat(restos.get(place(ofStaff)).statusCode()).isEqualTo(404);
        assertThat(other.get(place(own)).statusCode()).isEqualTo(404);
        assertThat(cancels(other, own).statusCode()).isEqualTo(404);
        assertThat(json(cancels(restos, own)).path("state").asString()).isEqualTo("CANCELLED");
    }

    private Desk software(String partner) {
        var integrator = "software-" + UUID.randomUUID();
        database.getCollection("grants")
                .insertOne(
                        new Document("_id", integrator + "/" + TestTenants.CLUNISOIS.value())
                                .append("tenant", TestTenants.CLUNISOIS.value())
                                .append("integratorId", integrator)
                                .append("partnerId", partner)
                                .append("scopes", List.of("bookings.write"))
                                .append("version", 1L));
        return Desk.software(port, integrator);
    }

    private static HttpResponse<String> books(Desk partner, String date) {
        return partner.postOnce(bookingsOf(date), JEANNE, UUID.randomUUID().toString());
    }

    private static HttpResponse<String> cancels(Desk partner, String booking) {
        var key = UUID.randomUUID().toString();
        return partner.postOnce("/bookings/" + booking + "/cancel", "{}", key);
    }

    private String aDate(boolean openToPublic) {
        var id = new OccurrenceId(ids.next().toString());
        var start = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        var plan = openToPublic ? Plans.aPermanence() : Plans.closed(Plans.aPermanence());
        var occurrence =
                Occurrence.schedule(
                        id,
                        ActionFixtures.anAnnounced(plan),
                        new Period(start, start.plus(Duration.ofHours(4))),
                        Crew.NOBODY);
        Tenancy.as(
                TestTenants.CLUNISOIS,
                Actor.SYSTEM,
                () -> occurrences.add(occurrence, occurrence.told()));
        return id.value();
    }

    private static String bookingsOf(String date) {
        return "/occurrences/" + date + "/bookings";
    }

    private static String place(String booking) {
        return "/bookings/" + booking + "/place";
    }

    private static String id(HttpResponse<String> answer) {
        return json(answer).path("id").asString();
    }
}
