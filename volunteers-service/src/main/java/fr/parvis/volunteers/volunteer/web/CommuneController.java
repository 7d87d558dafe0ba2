package fr.parvis.volunteers.volunteer.web;

import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.reference.Gazetteer;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Communes for someone typing, those of the tenant first. */
@RestController
class CommuneController {

    private static final int SHOWN = 20;

    /** Without a word typed, every commune of the tenant. */
    private static final int OWN = 200;

    record CommuneSuggestion(String insee, String name, String departement, boolean inTenant) {}

    record CommuneSuggestions(List<CommuneSuggestion> items) {}

    private final TenantDirectory tenants;

    CommuneController(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    @Operation(
            summary = "Proposer des communes d’après ce qui est tapé",
            description =
                    "Sans accents ni majuscules\u202f; celles de l’intercommunalité "
                            + "d’abord. Codes INSEE. Source\u00a0: le découpage administratif "
                            + "officiel.")
    @GetMapping("/api/v1/{tenant}/communes")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    CommuneSuggestions suggest(@RequestParam(defaultValue = "") @Size(max = 100) String q) {
        Gazetteer gazetteer = Communes.official().within(tenants.current().communes());
        return new CommuneSuggestions(
                gazetteer.search(q, q.isBlank() ? OWN : SHOWN).stream()
                        .map(commune -> suggestion(commune, gazetteer))
                        .toList());
    }

    private static CommuneSuggestion suggestion(Commune commune, Gazetteer gazetteer) {
        return new CommuneSuggestion(
                commune.insee(), commune.name(), commune.departement(), gazetteer.owns(commune));
    }
}
