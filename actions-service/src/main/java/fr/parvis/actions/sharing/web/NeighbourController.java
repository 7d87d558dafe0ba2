package fr.parvis.actions.sharing.web;

import fr.parvis.starter.reference.Folded;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The intercommunalités with which something can be shared, by their names alone. */
@RestController
class NeighbourController {

    private static final String FIRST = "";

    record NeighbourResponse(String siren, String name) {

        static NeighbourResponse of(Tenant tenant) {
            return new NeighbourResponse(tenant.siren().value(), tenant.name());
        }
    }

    private final TenantDirectory directory;

    NeighbourController(TenantDirectory directory) {
        this.directory = directory;
    }

    @Operation(
            summary = "Chercher une intercommunalité avec qui partager",
            description =
                    "Celles qui utilisent Parvis, par SIREN, page après page\u00a0: leur nom, rien "
                            + "d’autre. `q` est une partie du nom, sans souci des accents.")
    @GetMapping("/api/v1/{tenant}/neighbours")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<NeighbourResponse> list(@RequestParam @Nullable String q, ListRequest request) {
        var after = request.after() == null ? FIRST : Cursor.decode(request.after(), 1).getFirst();
        var wanted = q == null ? "" : Folded.text(q);
        var all =
                directory.all().stream()
                        .filter(it -> !it.siren().equals(Tenancy.current()))
                        .filter(it -> Folded.text(it.name()).contains(wanted))
                        .map(NeighbourResponse::of)
                        .sorted(Comparator.comparing(NeighbourResponse::siren))
                        .toList();
        var found =
                all.stream()
                        .filter(it -> it.siren().compareTo(after) > 0)
                        .limit(request.limit() + 1L)
                        .toList();
        var total = request.count() ? Long.valueOf(all.size()) : null;
        return Page.of(found, request, it -> Cursor.encode(List.of(it.siren())), total);
    }
}
