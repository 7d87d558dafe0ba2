package fr.parvis.actions.sharing.web;

import fr.parvis.actions.sharing.NotShared;
import fr.parvis.actions.sharing.SharedDates;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What neighbours show to us of their planning. */
@RestController
@RequestMapping("/api/v1/{tenant}/shared-dates")
class SharedDateController {

    private final SharedDates dates;
    private final TenantDirectory directory;

    SharedDateController(SharedDates dates, TenantDirectory directory) {
        this.dates = dates;
        this.directory = directory;
    }

    @Operation(
            summary = "Lire les dates que nos voisins partagent avec nous",
            description =
                    "Dans l’ordre du temps, page après page. `from` et `to` sont des jours (AAAA-MM-JJ) "
                            + "de notre fuseau, `to` compris. Une date reportée ou annulée y reste, et "
                            + "le dit.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<SharedDateResponse> list(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            ListRequest request) {
        var found =
                dates.between(
                        beginning(from),
                        beginning(to.plusDays(1)),
                        Marks.decode(request.after()),
                        request.limit() + 1);
        return Page.of(found, request, it -> Marks.encode(it.mark()), null)
                .map(it -> SharedDateResponse.of(it, directory));
    }

    @Operation(
            summary = "Consulter une date qu’un voisin partage avec nous",
            description = "404\u00a0: inconnue, ou pas partagée avec nous.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    SharedDateResponse look(@PathVariable String id) {
        return dates.byId(id)
                .map(it -> SharedDateResponse.of(it, directory))
                .orElseThrow(NotShared::new);
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(directory.current().zone()).toInstant();
    }
}
