package fr.parvis.actions.team;

import static fr.parvis.actions.team.TeamFixtures.aMember;
import static fr.parvis.actions.team.TeamFixtures.named;
import static fr.parvis.actions.team.TeamFixtures.profile;
import static fr.parvis.actions.team.TeamFixtures.withAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.parvis.actions.Places;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeMemberTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Deputyship A_WEEK = new Deputyship(MONDAY, MONDAY.plusDays(6));

    private final InMemoryMembers members = new InMemoryMembers();
    private final JoinTeam join = new JoinTeam(members, Places.CLUNISOIS);
    private final ChangeMember change =
            new ChangeMember(members, Places.CLUNISOIS, UUID::randomUUID);
    private final FindMember find = new FindMember(members);

    @Test
    void a_phone_typed_anyhow_is_kept_readable() {
        Member member = in(() -> join.join(TeamFixtures.newId(), phone("06.12 34-56 78")));

        assertThat(member.profile().phone()).isEqualTo("+33612345678");
    }

    @Test
    void who_joins_twice_under_one_id_joins_once() {
        var id = TeamFixtures.newId();
        in(() -> join.join(id, named("Anne")));

        assertThat(in(() -> join.join(id, named("Autre"))).profile().name()).isEqualTo("Anne");
        assertThat(members.count()).isEqualTo(1);
    }

    @Test
    void each_flaw_of_a_page_names_its_field() {
        var nine = LocalTime.of(9, 0);
        var noon = LocalTime.of(12, 0);
        var typed =
                new MemberProfile(
                        "Anne",
                        null,
                        "12",
                        null,
                        List.of(
                                new WorkingHours(DayOfWeek.MONDAY, noon, nine),
                                new WorkingHours(DayOfWeek.TUESDAY, nine, noon),
                                new WorkingHours(DayOfWeek.TUESDAY, nine, noon)),
                        Set.of("inconnu"),
                        -1,
                        "00000");

        assertThatThrownBy(() -> in(() -> join.join(TeamFixtures.newId(), typed)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it ->
                                assertThat(it.flaws())
                                        .extracting(Flaw::pointer)
                                        .containsExactly(
                                                "/phone",
                                                "/homeInsee",
                                                "/weeklyCapacityMinutes",
                                                "/workingHours/0/to",
                                                "/workingHours/2",
                                                "/favouriteThemes"));
        assertThat(members.count()).isZero();
    }

    @Test
    void a_change_decided_on_an_older_version_is_refused() {
        Member member = stored(aMember("Anne"));
        in(() -> change.change(member.id(), 1, named("Anna")));

        assertThatThrownBy(() -> in(() -> change.change(member.id(), 1, named("Autre"))))
                .isInstanceOf(MemberStale.class);
        assertThat(members.byId(member.id()).orElseThrow().profile().name()).isEqualTo("Anna");
    }

    @Test
    void an_absence_without_last_day_lasts_one_and_none_ends_before_it_starts() {
        Member member = stored(aMember("Anne"));

        Member away = in(() -> change.away(member.id(), 1, new AbsenceDraft(MONDAY, null, null)));

        assertThat(away.absences()).extracting(Absence::to).containsExactly(MONDAY);
        assertThatThrownBy(() -> new AbsenceDraft(MONDAY, MONDAY.minusDays(1), null).absence("x"))
                .isInstanceOf(MemberUnfit.class);
        assertThatThrownBy(() -> new AbsenceDraft(MONDAY, MONDAY.plusYears(4), null).absence("x"))
                .isInstanceOf(MemberUnfit.class);
    }

    @Test
    void an_absence_taken_back_is_gone() {
        Member member = stored(aMember("Anne"));
        Member away = in(() -> change.away(member.id(), 1, new AbsenceDraft(MONDAY, null, null)));

        Member back = in(() -> change.back(member.id(), 2, away.absences().getFirst().id()));

        assertThat(back.absences()).isEmpty();
    }

    @Test
    void a_deputy_is_told_when_named_and_when_it_ends() {
        Member member = stored(withAccount("Anne", "anne"));

        in(() -> change.standIn(member.id(), 1, A_WEEK));
        in(() -> change.standIn(member.id(), 2, null));

        assertThat(members.told())
                .extracting(DeputyNamed::userId, it -> it.startsAt() == null)
                .containsExactly(tuple("anne", false), tuple("anne", true));
    }

    @Test
    void a_change_that_does_not_touch_the_deputy_tells_nothing() {
        Member member = stored(withAccount("Anne", "anne"));
        in(() -> change.standIn(member.id(), 1, A_WEEK));

        in(() -> change.away(member.id(), 2, new AbsenceDraft(MONDAY, null, null)));

        assertThat(members.told()).hasSize(1);
    }

    @Test
    void another_account_and_a_leave_end_what_was_lent_to_the_old_one() {
        Member first = stored(withAccount("Anne", "anne"));
        Member second = stored(withAccount("Brahim", "brahim"));
        in(() -> change.standIn(first.id(), 1, A_WEEK));
        in(() -> change.standIn(second.id(), 1, A_WEEK));

        in(() -> change.change(first.id(), 2, profile("Anne", null, "autre", List.of())));
        in(() -> change.leave(second.id(), 2));

        assertThat(members.told())
                .filteredOn(it -> it.startsAt() == null)
                .extracting(DeputyNamed::userId)
                .containsExactly("anne", "brahim");
    }

    @Test
    void nobody_without_account_and_nobody_by_oneself_becomes_deputy() {
        Member without = stored(aMember("Anne"));
        Member oneself = stored(withAccount("Brahim", Actor.SYSTEM.id()));

        assertThatThrownBy(() -> in(() -> change.standIn(without.id(), 1, A_WEEK)))
                .isInstanceOf(MemberUnfit.class);
        assertThatThrownBy(() -> in(() -> change.standIn(oneself.id(), 1, A_WEEK)))
                .isInstanceOf(OwnDeputy.class);
        assertThatThrownBy(
                        () ->
                                change.standIn(
                                        without.id(),
                                        1,
                                        new Deputyship(MONDAY, MONDAY.minusDays(1))))
                .isInstanceOf(MemberUnfit.class);
    }

    @Test
    void who_left_is_not_there_to_be_changed() {
        Member member = stored(aMember("Anne"));
        in(() -> change.leave(member.id(), 1));

        assertThatThrownBy(() -> in(() -> change.change(member.id(), 2, named("Anna"))))
                .isInstanceOf(MemberNotFound.class);
    }

    @Test
    void an_account_is_linked_by_its_address_at_its_first_use() {
        Member member =
                stored(
                        Member.join(
                                TeamFixtures.newId(),
                                profile("Anne", "Anne@clunisois.example", null, List.of())));

        assertThat(find.of("anne", "anne@CLUNISOIS.example").id()).isEqualTo(member.id());
        assertThat(find.of("anne", null).id()).isEqualTo(member.id());
    }

    @Test
    void an_address_does_not_take_over_a_page_that_has_an_account() {
        stored(
                Member.join(
                        TeamFixtures.newId(),
                        profile("Anne", "anne@clunisois.example", "anne", List.of())));

        assertThatThrownBy(() -> find.of("thief", "anne@clunisois.example"))
                .isInstanceOf(NotInTeam.class);
        assertThatThrownBy(() -> find.of("stranger", null)).isInstanceOf(NotInTeam.class);
    }

    private Member stored(Member member) {
        members.add(member);
        return member;
    }

    private static MemberProfile phone(@Nullable String phone) {
        return new MemberProfile("Anne", null, phone, null, List.of(), Set.of(), null, null);
    }

    private static <T> T in(Supplier<T> work) {
        return Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
