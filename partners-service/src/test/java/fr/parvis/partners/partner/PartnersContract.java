package fr.parvis.partners.partner;

import static fr.parvis.partners.partner.PartnerFixtures.aPartner;
import static fr.parvis.partners.partner.PartnerFixtures.profile;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every collection of partners does; each implementation runs it. */
public interface PartnersContract {

    Partners partners();

    @Test
    default void a_partner_added_is_found_again() {
        inClunisois(
                () -> {
                    Partner emmaus = added("Emmaüs Contrat");

                    assertThat(partners().byId(emmaus.id())).contains(emmaus);
                });
    }

    @Test
    default void an_id_is_taken_once() {
        inClunisois(
                () -> {
                    Partner emmaus = added("Emmaüs Double");

                    assertThat(partners().add(emmaus, emmaus.registered())).isFalse();
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    Partner emmaus = added("Emmaüs Version");
                    Partner first = emmaus.change(profile("Emmaüs Premier"));
                    Partner second = emmaus.change(profile("Emmaüs Second"));

                    assertThat(partners().save(first, first.changed())).isTrue();
                    assertThat(partners().save(second, second.changed())).isFalse();
                    assertThat(partners().byId(emmaus.id())).contains(first);
                });
    }

    @Test
    default void a_search_needs_no_accent_and_takes_beginnings_of_words() {
        inClunisois(
                () -> {
                    Partner school = added("École Zélie");
                    added("Collège Zoé");

                    assertThat(search(List.of("ecole", "zel"), null, 10)).containsExactly(school);
                    assertThat(partners().count(List.of("ecole", "zel"))).isEqualTo(1);
                });
    }

    @Test
    default void a_list_goes_on_after_the_last_one_shown_in_the_order_of_names() {
        inClunisois(
                () -> {
                    Partner last = added("Yvette C");
                    Partner first = added("Yvette A");
                    Partner second = added("Yvette B");

                    assertThat(search(List.of("yvette"), null, 2)).containsExactly(first, second);
                    assertThat(search(List.of("yvette"), second, 2)).containsExactly(last);
                });
    }

    private Partner added(String name) {
        Partner partner = aPartner(name);
        assertThat(partners().add(partner, partner.registered())).isTrue();
        return partner;
    }

    private List<Partner> search(List<String> words, @Nullable Partner after, int limit) {
        return partners().search(words, after, limit);
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
