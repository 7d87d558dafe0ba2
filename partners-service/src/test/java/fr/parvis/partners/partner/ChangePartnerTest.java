package fr.parvis.partners.partner;

import static fr.parvis.partners.partner.PartnerFixtures.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChangePartnerTest {

    private static final PartnerId ID = new PartnerId("0199f3a0-0000-7000-8000-000000000002");

    private final Partners partners = new InMemoryPartners();
    private final RegisterPartner register = new RegisterPartner(partners);
    private final ChangePartner change = new ChangePartner(partners);

    @Test
    void a_change_decided_on_the_present_version_stands() {
        register.register(ID, profile("Emmaüs"));

        Partner changed = change.change(ID, 1, profile("Emmaüs Cluny"));

        assertThat(partners.byId(ID)).contains(changed);
        assertThat(changed.version()).isEqualTo(2);
    }

    @Test
    void a_change_decided_on_an_older_version_is_refused() {
        register.register(ID, profile("Emmaüs"));
        change.change(ID, 1, profile("Emmaüs Cluny"));

        assertThatThrownBy(() -> change.change(ID, 1, profile("Autre")))
                .isInstanceOf(PartnerStale.class);
    }

    @Test
    void an_unknown_partner_cannot_be_changed() {
        assertThatThrownBy(() -> change.change(ID, 1, profile("Autre")))
                .isInstanceOf(PartnerNotFound.class);
    }

    @Test
    void registering_twice_under_one_id_registers_once() {
        Partner first = register.register(ID, profile("Emmaüs"));

        assertThat(register.register(ID, profile("Emmaüs"))).isEqualTo(first);
    }
}
