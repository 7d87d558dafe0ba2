package fr.parvis.actions.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every copy of the partners' names does; each implementation runs it. */
public interface KnownPartnersContract {

    KnownPartners partners();

    @Test
    default void a_partner_is_found_by_what_it_is_called_now() {
        inClunisois(
                () -> {
                    String id = UUID.randomUUID().toString();
                    String before = "before " + id;
                    String now = "now " + id;
                    partners().learn(id, before, 1);
                    partners().learn(id, now, 2);

                    assertThat(partners().idsOf(List.of(before, now))).isEqualTo(Map.of(now, id));
                    assertThat(partners().idsOf(List.of())).isEmpty();
                });
    }

    @Test
    default void what_is_told_late_never_overwrites_what_is_newer() {
        inClunisois(
                () -> {
                    String id = UUID.randomUUID().toString();
                    partners().learn(id, "now " + id, 2);
                    partners().learn(id, "before " + id, 1);

                    assertThat(partners().idsOf(List.of("now " + id))).containsValue(id);
                });
    }

    @Test
    default void of_two_that_are_called_alike_the_first_is_meant() {
        inClunisois(
                () -> {
                    String name = UUID.randomUUID().toString();
                    partners().learn("b" + name, name, 1);
                    partners().learn("a" + name, name, 1);

                    assertThat(partners().idsOf(List.of(name))).isEqualTo(Map.of(name, "a" + name));
                });
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
