package fr.parvis.actions.workbook.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.test.ContractFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPartnersTest {

    @ParameterizedTest
    @ValueSource(strings = {"partners.partner-registered.v1", "partners.partner-changed.v1"})
    void what_is_told_of_a_partner_is_read_as_promised(String type) {
        TypedPartners.Named partner = ContractFiles.read(type, TypedPartners.Named.class);

        assertThat(partner.partnerId()).isNotBlank();
        assertThat(partner.name()).isEqualTo("UFC-Que Choisir");
        assertThat(partner.version()).isPositive();
    }
}
