package fr.parvis.actions.sharing.web;

import fr.parvis.actions.sharing.Agreement;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A neighbour who is named, as it is sent and shown.
 *
 * @param name as the directory has it; what is sent of it counts for nothing
 */
record AgreementBody(
        @NotNull(message = "Donnez le SIREN de l’intercommunalité.")
                @Pattern(regexp = "\\d{9}", message = "Un SIREN a neuf chiffres.")
                String siren,
        @Nullable String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static AgreementBody of(Agreement agreement, TenantDirectory directory) {
        var neighbour = agreement.neighbour();
        return new AgreementBody(
                neighbour.value(),
                directory.bySiren(neighbour).map(Tenant::name).orElse(null),
                agreement.from(),
                agreement.until());
    }

    Agreement agreement() {
        return new Agreement(new Siren(siren), from, until);
    }
}
