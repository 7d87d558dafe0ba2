package fr.parvis.actions.team;

import static fr.parvis.actions.team.TeamFixtures.aMember;
import static fr.parvis.actions.team.TeamFixtures.profile;
import static fr.parvis.actions.team.TeamFixtures.withAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of members does; each implementation runs it. */
public interface MembersContract {

    Members members();

    @Test
    default void everything_about_a_person_is_found_again() {
        inClunisois(
                () -> {
                    var hours =
                            new WorkingHours(
                                    DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 30));
                    Member member =
                            added(
                                    Member.join(
                                            TeamFixtures.newId(),
                                            profile("Anne", "a@b.fr", account(), List.of(hours))));
                    var day = LocalDate.of(2026, 7, 14);
                    Member changed = member.away(new Absence("one", day, day, HalfDay.MORNING));

                    assertThat(members().save(changed, List.of())).isTrue();
                    assertThat(members().byId(member.id())).contains(changed);
                });
    }

    @Test
    default void an_id_is_taken_once() {
        inClunisois(
                () -> {
                    Member member = added(withAccount("Anne", account()));

                    assertThat(members().add(member)).isFalse();
                });
    }

    @Test
    default void an_account_is_one_persons() {
        inClunisois(
                () -> {
                    String account = account();
                    Member first = added(withAccount("Anne", account));
                    Member second = added(aMember("Brahim"));

                    Member stolen = second.change(first.profile());
                    assertThat(members().byUser(account)).contains(first);
                    assertThatThrownBy(() -> members().add(withAccount("Chloé", account)))
                            .isInstanceOf(MemberKnown.class);
                    assertThatThrownBy(() -> members().save(stolen, List.of()))
                            .isInstanceOf(MemberKnown.class);
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    Member member = added(aMember("Anne"));
                    Member first = member.change(TeamFixtures.named("Anna"));
                    Member second = member.change(TeamFixtures.named("Anaïs"));

                    assertThat(members().save(first, List.of())).isTrue();
                    assertThat(members().save(second, List.of())).isFalse();
                    assertThat(members().byId(member.id())).contains(first);
                });
    }

    @Test
    default void who_left_is_found_by_id_and_listed_no_more() {
        inClunisois(
                () -> {
                    Member member = added(aMember("Anne"));
                    long before = members().count();

                    members().save(member.leave(), List.of());

                    assertThat(members().count()).isEqualTo(before - 1);
                    assertThat(members().inOrder(null, 500)).noneMatch(it -> is(it, member));
                    assertThat(members().byIds(List.of(member.id()))).hasSize(1);
                });
    }

    @Test
    default void pages_one_after_the_other_show_each_person_once() {
        inClunisois(
                () -> {
                    List<Member> three =
                            List.of(added(aMember("A")), added(aMember("B")), added(aMember("C")));

                    List<Member> shown = new ArrayList<>(members().inOrder(null, 2));
                    while (shown.addAll(members().inOrder(shown.getLast().id(), 2))) {
                        assertThat(shown).doesNotHaveDuplicates();
                    }
                    assertThat(shown).containsAll(three).hasSize((int) members().count());
                });
    }

    private Member added(Member member) {
        assertThat(members().add(member)).isTrue();
        return member;
    }

    private static boolean is(Member one, Member other) {
        return one.id().equals(other.id());
    }

    private static String account() {
        return UUID.randomUUID().toString();
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
