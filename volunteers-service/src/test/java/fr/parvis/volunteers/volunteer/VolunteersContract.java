package fr.parvis.volunteers.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every collection of volunteers promises. */
public interface VolunteersContract {

    Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    YearMonth NOVEMBER = YearMonth.of(2026, 11);

    /** An empty collection. */
    Volunteers volunteers();

    @Test
    default void a_volunteer_is_found_as_it_was_added() {
        Volunteer anne = aVolunteer("Anne", "Robert", "anne@example.net", "+33612345678");

        assertThat(volunteers().add(anne, List.of(VolunteerJoined.of(anne)))).isTrue();

        assertThat(volunteers().byId(anne.id())).contains(anne);
        assertThat(volunteers().byIds(List.of(anne.id()))).containsExactly(anne);
        assertThat(volunteers().byEmails(List.of(new EmailAddress("anne@example.net"))))
                .containsExactly(anne);
        assertThat(volunteers().byPhones(List.of("+33612345678"))).containsExactly(anne);
        assertThat(volunteers().byPersonKeys(List.of(anne.profile().personKey())))
                .containsExactly(anne);
        assertThat(volunteers().byIds(List.of())).isEmpty();
    }

    @Test
    default void the_same_person_is_added_once() {
        volunteers().add(aVolunteer("Anne", "Robert", "anne@example.net", null), List.of());

        Volunteer again = aVolunteer("ROBERT", "anne", "anne@example.net", "+33612345678");
        Volunteer cohabitant = aVolunteer("Luc", "Robert", "anne@example.net", null);

        assertThat(volunteers().add(again, List.of())).isFalse();
        assertThat(volunteers().add(cohabitant, List.of())).isTrue();
    }

    @Test
    default void a_change_is_saved_only_on_the_version_it_was_made_of() {
        Volunteer anne = aVolunteer("Anne", "Robert", "anne@example.net", "+33612345678");
        volunteers().add(anne, List.of());
        Volunteer refused = anne.say(Consent.refused(NOW, Consent.Source.LINK), NOW.plusSeconds(1));

        assertThat(volunteers().save(refused, List.of(VolunteerChanged.of(refused)))).isTrue();
        assertThat(volunteers().save(refused, List.of())).isFalse();
        assertThat(volunteers().byId(anne.id())).contains(refused);
    }

    @Test
    default void what_is_emptied_is_gone() {
        Volunteer anne = aVolunteer("Anne", "Robert", "anne@example.net", "+33612345678");
        volunteers().add(anne, List.of());
        Volunteer without =
                anne.edit(aVolunteer("Anne", "Robert", "anne@example.net", null).profile(), NOW);

        volunteers().save(without, List.of());

        assertThat(volunteers().byId(anne.id())).contains(without);
        assertThat(volunteers().byPhones(List.of("+33612345678"))).isEmpty();
    }

    @Test
    default void nobody_becomes_somebody_who_is_there() {
        Volunteer anne = aVolunteer("Anne", "Robert", "anne@example.net", null);
        Volunteer luc = aVolunteer("Luc", "Robert", "luc@example.net", null);
        volunteers().add(anne, List.of());
        volunteers().add(luc, List.of());

        Volunteer twin = luc.edit(anne.profile(), NOW);

        assertThatThrownBy(() -> volunteers().save(twin, List.of()))
                .isInstanceOf(VolunteerKnown.class);
    }

    @Test
    default void someone_erased_is_nowhere_and_may_come_back() {
        Volunteer anne = aVolunteer("Anne", "Robert", "anne@example.net", "+33612345678");
        volunteers().add(anne, List.of());

        assertThat(volunteers().erase(anne, "RGPD", NOW, List.of())).isTrue();

        assertThat(volunteers().erase(anne, "RGPD", NOW, List.of())).isFalse();
        assertThat(volunteers().byId(anne.id())).isEmpty();
        assertThat(volunteers().byIds(List.of(anne.id()))).isEmpty();
        assertThat(volunteers().byEmails(List.of(new EmailAddress("anne@example.net")))).isEmpty();
        assertThat(volunteers().inOrder(null, 9)).isEmpty();
        assertThat(volunteers().count(VolunteerSearch.EVERYONE)).isZero();
        assertThat(
                        volunteers()
                                .add(
                                        aVolunteer("Anne", "Robert", "anne@example.net", null),
                                        List.of()))
                .isTrue();
    }

    @Test
    default void everyone_is_read_in_pages_by_id() {
        List<Volunteer> all = IntStream.range(0, 7).mapToObj(this::added).toList();
        List<VolunteerId> ids = all.stream().map(Volunteer::id).sorted(this::byValue).toList();

        List<Volunteer> first = volunteers().inOrder(null, 4);
        List<Volunteer> rest = volunteers().inOrder(first.getLast().id(), 4);

        assertThat(first).extracting(Volunteer::id).containsExactlyElementsOf(ids.subList(0, 4));
        assertThat(rest).extracting(Volunteer::id).containsExactlyElementsOf(ids.subList(4, 7));
    }

    @Test
    default void a_list_is_by_name_and_goes_on_where_it_stopped() {
        volunteers().add(aVolunteer("Zoé", "Ábel", "z@example.net", null), List.of());
        volunteers().add(aVolunteer("Éric", "BLANC", "e@example.net", null), List.of());
        volunteers().add(aVolunteer("Anne", "Blanc", "a@example.net", null), List.of());
        volunteers().add(aVolunteer("Luc", "de Côme", "l@example.net", null), List.of());

        List<Volunteer> first = volunteers().search(VolunteerSearch.EVERYONE, null, 2);
        List<Volunteer> rest =
                volunteers()
                        .search(VolunteerSearch.EVERYONE, Volunteers.Place.of(first.getLast()), 9);

        assertThat(first).extracting(v -> v.name().first()).containsExactly("Zoé", "Anne");
        assertThat(rest).extracting(v -> v.name().first()).containsExactly("Éric", "Luc");
    }

    @Test
    default void a_search_needs_no_accents_and_knows_parts_of_names_addresses_and_phones() {
        volunteers()
                .add(aVolunteer("Hélène", "François", "h@example.net", "+33612345678"), List.of());
        volunteers().add(aVolunteer("Luc", "Robert", "l@autre.org", null), List.of());

        assertThat(found("helene")).containsExactly("Hélène");
        assertThat(found("FRANC hel")).containsExactly("Hélène");
        assertThat(found("06 12 34")).containsExactly("Hélène");
        assertThat(found("autre")).containsExactly("Luc");
        assertThat(found("élène")).isEmpty();
        assertThat(found("(.*")).hasSize(2);
    }

    @Test
    default void a_search_is_narrowed_by_commune_skill_and_consent() {
        volunteers().add(aVolunteer("Anne", "Robert", "anne@example.net", null), List.of());

        assertThat(volunteers().count(search("71137", Skill.MOVING, Consent.State.GIVEN))).isOne();
        assertThat(volunteers().count(search("71137", Skill.COOKING, null))).isZero();
        assertThat(volunteers().count(search("71001", null, null))).isZero();
        assertThat(volunteers().count(search(null, null, Consent.State.REFUSED))).isZero();
    }

    @Test
    default void nobody_is_asked_above_the_cap_and_asking_twice_for_one_call_counts_once() {
        Volunteer anne = added(1);

        assertThat(asked(anne, "call-1", 2)).isTrue();
        assertThat(asked(anne, "call-1", 2)).isTrue();
        assertThat(asked(anne, "call-2", 2)).isTrue();
        assertThat(asked(anne, "call-3", 2)).isFalse();
        assertThat(asked(anne, "call-2", 2)).isTrue();
        assertThat(asked(anne, "call-3", Volunteers.NO_CAP)).isTrue();
        assertThat(volunteers().takeAsk(anne.id(), "call-4", NOVEMBER.plusMonths(1), 1, NOW))
                .isTrue();

        Volunteer after = volunteers().byId(anne.id()).orElseThrow();
        assertThat(after.asks().in(NOVEMBER)).isEqualTo(3);
        assertThat(after.asks().lastAt()).isEqualTo(NOW);
        assertThat(after.version()).isEqualTo(anne.version());
    }

    @Test
    default void being_asked_survives_an_edit_of_the_version_seen_before() {
        Volunteer anne = added(1);
        asked(anne, "call-1", 2);
        Volunteer refused = anne.say(Consent.refused(NOW, Consent.Source.STAFF), NOW);

        assertThat(volunteers().save(refused, List.of())).isTrue();

        assertThat(volunteers().byId(anne.id()).orElseThrow().asks().in(NOVEMBER)).isOne();
    }

    @Test
    default void who_does_not_consent_is_not_asked() {
        Volunteer anne = added(1);
        volunteers().save(anne.say(Consent.refused(NOW, Consent.Source.LINK), NOW), List.of());

        assertThat(asked(anne, "call-1", 2)).isFalse();
        assertThat(asked(aVolunteer("Nobody", "There", "n@example.net", null), "call-1", 2))
                .isFalse();
    }

    @Test
    default void many_calls_at_once_take_the_cap_exactly() {
        Volunteer anne = added(1);

        long taken;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asks =
                    IntStream.range(0, 20)
                            .mapToObj(n -> threads.submit(() -> asked(anne, "call-" + n, 3)))
                            .toList();
            threads.close();
            taken = asks.stream().filter(ask -> ask.resultNow()).count();
        }

        assertThat(taken).isEqualTo(3);
    }

    private boolean asked(Volunteer volunteer, String call, int cap) {
        return volunteers().takeAsk(volunteer.id(), call, NOVEMBER, cap, NOW);
    }

    private Volunteer added(int number) {
        Volunteer volunteer = aVolunteer("Anne", "R" + number, number + "@example.net", null);
        volunteers().add(volunteer, List.of());
        return volunteer;
    }

    private List<String> found(String typed) {
        VolunteerSearch search =
                new VolunteerSearch(VolunteerSearch.wordsOf(typed), null, null, null);
        return volunteers().search(search, null, 9).stream().map(v -> v.name().first()).toList();
    }

    private int byValue(VolunteerId one, VolunteerId other) {
        return one.value().compareTo(other.value());
    }

    private static VolunteerSearch search(
            @Nullable String commune, @Nullable Skill skill, Consent.@Nullable State consent) {
        return new VolunteerSearch(List.of(), commune, skill, consent);
    }

    private static Volunteer aVolunteer(
            String first, String last, String email, @Nullable String phone) {
        Profile profile =
                new Profile(
                        new PersonName(first, last),
                        new EmailAddress(email),
                        phone,
                        "71137",
                        Set.of(Skill.MOVING, Skill.DIY),
                        "déménagement, bricolage",
                        Vehicle.VAN,
                        Availability.read("mardi matin"),
                        false,
                        "note");
        return Volunteer.enrol(
                new VolunteerId(UUID.randomUUID().toString()),
                profile,
                Consent.given(NOW, Consent.Source.STAFF),
                NOW);
    }
}
