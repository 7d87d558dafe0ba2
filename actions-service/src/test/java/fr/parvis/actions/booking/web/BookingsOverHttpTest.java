package fr.parvis.actions.booking.web;

import static fr.parvis.actions.booking.web.Desk.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.booking.BookPlace;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.CancelBooking;
import fr.parvis.actions.booking.Given;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.Source;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.booking.Wanted;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.roll.Rolls;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.links.Links;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ParvisTest
class BookingsOverHttpTest {

    private static final String JEANNE =
            """
            {"person":{"firstName":"Jeanne","lastInitial":"Martin","phone":"06 12 34 56 78",
             "email":"jeanne@exemple.example"},"referredBy":"CCAS","noTransport":true}
            """;

    @LocalServerPort private int port;
    @Autowired private Occurrences occurrences;
    @Autowired private Rolls rolls;
    @Autowired private Bookings bookings;
    @Autowired private BookPlace book;
    @Autowired private CancelBooking cancel;
    @Autowired private Ids ids;
    @Autowired private Links links;

    private Desk desk = Desk.adviser(0);

    @BeforeEach
    void at_work() {
        desk = Desk.adviser(port);
    }

    @Test
    void a_person_is_booked_in_with_the_initial_of_the_name_only() {
        var date = aDate();

        var booked = desk.post(bookingsOf(date), JEANNE);

        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        assertThat(json(booked).path("state").asString()).isEqualTo("BOOKED");
        assertThat(json(booked).path("slot").path("number").asInt()).isEqualTo(1);
        assertThat(location(booked)).endsWith("/bookings/" + id(booked));
        var line = json(desk.get(bookingsOf(date))).path("items").path(0);
        assertThat(line.path("name").asString()).isEqualTo("Jeanne M.");
        assertThat(line.path("phone").asString()).isEqualTo("+33612345678");
        assertThat(line.path("noTransport").asBoolean()).isTrue();
        assertThat(line.path("referredBy").asString()).isEqualTo("CCAS");
    }

    @Test
    void a_glance_over_the_shoulder_reads_no_name() {
        var date = aDate();
        desk.post(bookingsOf(date), JEANNE);

        var list = desk.get(bookingsOf(date) + "?discreet=true").body();

        assertThat(list).contains("J. M.").doesNotContain("Jeanne", "3361234", "exemple.example");
    }

    @Test
    void what_cannot_be_noted_is_named_and_changes_nothing() {
        var date = aDate();

        var refused =
                desk.post(bookingsOf(date), "{\"person\":{\"phone\":\"12\",\"email\":\"jeanne\"}}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("code").asString()).isEqualTo("person-unfit");
        assertThat(json(refused).path("errors").findValuesAsString("pointer"))
                .containsExactly("/person/firstName", "/person/phone", "/person/email");
        assertThat(json(desk.get(bookingsOf(date))).path("items")).isEmpty();
    }

    @Test
    void the_same_request_again_books_once() {
        var date = aDate();
        var key = UUID.randomUUID().toString();

        var once = desk.postOnce(bookingsOf(date), JEANNE, key);
        var again = desk.postOnce(bookingsOf(date), JEANNE, key);

        assertThat(id(again)).isEqualTo(id(once));
        assertThat(json(desk.get(bookingsOf(date) + "?count=true")).path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void who_came_is_noted_and_who_came_without_booking_takes_no_place() {
        var date = aDate(Instant.now().minus(1, ChronoUnit.HOURS));
        var jeanne = id(desk.post(bookingsOf(date), JEANNE));

        var came = desk.put("/bookings/" + jeanne + "/attendance", "{\"attendance\":\"CAME\"}");
        var walkIn = desk.post("/occurrences/" + date + "/walk-ins", "{}");

        assertThat(json(came).path("attendance").asString()).isEqualTo("CAME");
        assertThat(walkIn.statusCode()).as(walkIn.body()).isEqualTo(201);
        assertThat(json(walkIn).path("name").asString()).isEqualTo("Personne 2");
        assertThat(json(desk.get("/occurrences/" + date + "/places")).path("free").asInt())
                .isEqualTo(7);
    }

    @Test
    void nobody_came_before_it_began() {
        var jeanne = id(desk.post(bookingsOf(aDate()), JEANNE));

        var early = desk.put("/bookings/" + jeanne + "/attendance", "{\"attendance\":\"CAME\"}");

        assertThat(json(early).path("code").asString()).isEqualTo("date-not-begun");
    }

    @Test
    void places_are_arranged_slot_by_slot_and_held_for_a_partner() {
        var date = aDate();
        var until = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

        var arranged =
                desk.put(
                        "/occurrences/" + date + "/places",
                        """
                        {"slots":[{"number":1,"startsAfter":0,"minutes":20},
                         {"number":2,"startsAfter":20,"minutes":20}],
                         "quotas":[{"partner":"CCAS","places":1,"until":"%s"}]}
                        """
                                .formatted(until));
        var tooMany =
                desk.put(
                        "/occurrences/" + date + "/places",
                        """
                        {"capacity":0,"quotas":[{"partner":"CCAS","places":3,"until":"%s"}]}
                        """
                                .formatted(until));

        assertThat(json(arranged).path("free").asInt()).as(arranged.body()).isEqualTo(1);
        assertThat(json(arranged).path("freeSlots")).hasSize(2);
        assertThat(json(tooMany).path("errors").findValuesAsString("pointer"))
                .containsExactly("/capacity", "/quotas");
    }

    @Test
    void only_the_coordinator_takes_the_list_away_as_a_file() {
        var date = aDate();
        desk.post(bookingsOf(date), JEANNE);

        var csv = Desk.coordinator(port).get(bookingsOf(date) + ".csv").body();

        assertThat(csv).contains("Nom;Téléphone", "Jeanne M.;06 12 34 56 78", "inscrite");
        assertThat(desk.get(bookingsOf(date) + ".csv").statusCode()).isEqualTo(403);
    }

    @Test
    void a_resident_books_and_gives_up_without_account_or_script() {
        var date = aDate();
        var form = "/clunisois/seances/" + date + "/inscription";
        var page = desk.opens(form);
        var filled = "firstName=Paul&lastInitial=B&phone=0612345678&slot=2&ticket=" + ticket(page);

        var once = location(desk.fillsIn(form, filled));
        var twice = location(desk.fillsIn(form, filled));

        assertThat(page.body()).contains("Il reste 8 places.");
        assertThat(twice).isEqualTo(once);
        assertThat(desk.opens(once).body()).contains("Paul B.", "Votre place est réservée");
        assertThat(desk.fillsIn(once, "").statusCode()).isEqualTo(303);
        assertThat(desk.opens(once).body()).contains("Votre inscription est annulée");
        assertThat(desk.opens(form).body()).contains("Il reste 8 places.");
    }

    @Test
    void a_resident_whom_nobody_could_tell_finds_the_form_again_as_it_was_filled_in() {
        var form = "/clunisois/seances/" + aDate() + "/inscription";

        var again = desk.fillsIn(form, "firstName=Chlo%C3%A9&email=chloe&slot=3&noTransport=oui");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("<title>Erreur", "Quelque chose reste à corriger", "href=\"#email\"")
                .contains("value=\"Chloé\"", "value=\"chloe\"", "aria-invalid=\"true\"")
                .contains("aria-describedby=\"email-error reach\"", "id=\"email-error\"")
                .contains("value=\"3\" checked=\"checked\"")
                .contains("value=\"oui\" checked=\"checked\"")
                .doesNotContain("phone-error", "firstName-error");
        assertThat(desk.fillsIn(form, "firstName=Paul").body()).contains("id=\"phone-error\"");
    }

    @Test
    void a_resident_whose_slot_went_meanwhile_is_offered_those_that_are_left() {
        var form = "/clunisois/seances/" + aDate() + "/inscription";
        var filled = "firstName=Paul&phone=0612345678&slot=2";
        desk.fillsIn(form, filled);

        var late = desk.fillsIn(form, filled);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Choisissez un créneau libre.", "aria-describedby=\"slot-error\"")
                .contains("value=\"Paul\"", "name=\"slot\" value=\"3\"")
                .doesNotContain("name=\"slot\" value=\"2\"");
    }

    @Test
    void what_no_typing_mends_is_said_on_a_page() {
        var form = "/clunisois/seances/" + aDate() + "/inscription";

        assertThat(desk.fillsIn(form, "firstName=Paul&phone=0612345678&ticket=x").statusCode())
                .isEqualTo(404);
        assertThat(desk.opens("/nulle-part/seances/x/inscription").statusCode()).isEqualTo(404);
        assertThat(desk.opens("/d/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_left_open_for_hours_is_looked_through_once_more() {
        var form = "/clunisois/seances/" + aDate() + "/inscription";
        var old = here(() -> links.sign('i', ids.next().toString(), Instant.now().minusSeconds(9)));
        var filled = "firstName=Paul&phone=0612345678&ticket=";

        var again = desk.fillsIn(form, filled + old);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("restée ouverte longtemps", "value=\"Paul\"");
        assertThat(desk.fillsIn(form, filled + ticket(again)).statusCode()).isEqualTo(303);
    }

    @Test
    void a_place_given_up_by_mistake_is_taken_back() {
        var date = aDate();
        var jeanne = id(desk.post(bookingsOf(date), JEANNE));
        desk.post("/bookings/" + jeanne + "/cancel", "{}");

        var restored = desk.post("/bookings/" + jeanne + "/restore", "{}");

        assertThat(json(restored).path("state").asString()).as(restored.body()).isEqualTo("BOOKED");
        assertThat(json(desk.get("/bookings/" + jeanne + "/place")).path("slot").path("number"))
                .hasToString("1");
    }

    @Test
    void who_has_no_transport_is_driven_by_a_call_to_the_place_of_the_date() {
        var jeanne = id(desk.post(bookingsOf(aDate()), JEANNE));

        var lift = json(desk.get("/bookings/" + jeanne + "/lift"));

        assertThat(lift.path("place").path("commune").asString()).isEqualTo("71137");
        assertThat(lift.path("place").path("label").asString()).isEqualTo("Salle des Griottons");
        assertThat(lift.toString()).doesNotContain("Jeanne", "3361234");
    }

    @RepeatedTest(20)
    void two_hundred_who_book_the_last_eight_at_once_leave_eight_and_a_line() throws Exception {
        var date = aDate();

        var given = atOnce(Stream.generate(() -> (Callable<Given>) () -> books(date)).limit(200));

        assertThat(given).filteredOn(it -> it.state() == Standing.BOOKED).hasSize(8);
        assertThat(waiting(date)).hasSize(192);
        var seats = here(() -> rolls.byId(date).orElseThrow().seats());
        assertThat(seats).hasSize(8);
        for (var seat : seats) {
            var first = waiting(date).getFirst();
            here(() -> cancel.cancel(seat.bookingId()));
            assertThat(waiting(date)).doesNotContain(first);
        }
        assertThat(waiting(date)).hasSize(184);
        assertThat(positions(date)).isEqualTo(IntStream.rangeClosed(1, 184).boxed().toList());
    }

    private List<Integer> positions(String date) {
        return json(desk.get(bookingsOf(date) + "?limit=500"))
                .path("items")
                .valueStream()
                .filter(it -> it.path("state").asString().equals("WAITING"))
                .map(it -> it.path("position").asInt())
                .toList();
    }

    private List<String> waiting(String date) {
        return here(() -> bookings.ofOccurrence(date)).stream()
                .filter(it -> it.standing() == Standing.WAITING)
                .map(it -> it.id())
                .toList();
    }

    private Given books(String date) {
        var wanted =
                new Wanted(
                        new Person("Jeanne", null, null, null),
                        new Source(Source.Way.STAFF, null, null),
                        false,
                        null);
        return here(() -> book.book(ids.next().toString(), date, wanted));
    }

    private String aDate() {
        return aDate(Instant.now().plus(3, ChronoUnit.DAYS));
    }

    private String aDate(Instant startsAt) {
        var id = new OccurrenceId(ids.next().toString());
        var start = startsAt.truncatedTo(ChronoUnit.MINUTES);
        var occurrence =
                Occurrence.schedule(
                        id,
                        ActionFixtures.anAnnounced(Plans.aPermanence()),
                        new Period(start, start.plus(Duration.ofHours(4))),
                        Crew.NOBODY);
        here(() -> occurrences.add(occurrence, occurrence.told()));
        return id.value();
    }

    private static String ticket(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"ticket\" value=\"([^\"]+)\".*", "$1");
    }

    private static String bookingsOf(String date) {
        return "/occurrences/" + date + "/bookings";
    }

    private static String id(HttpResponse<String> answer) {
        return json(answer).path("id").asString();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static <T> T here(Supplier<T> work) {
        return Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }

    private static List<Given> atOnce(Stream<Callable<Given>> crowd) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var given = new ArrayList<Given>();
            for (var each : people.invokeAll(crowd.toList())) {
                given.add(each.get());
            }
            return given;
        }
    }
}
