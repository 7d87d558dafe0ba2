package fr.parvis.actions.homevisit.web;

import fr.parvis.actions.homevisit.Alarm;
import fr.parvis.actions.homevisit.DescribeVisit;
import fr.parvis.actions.homevisit.HomeVisit;
import fr.parvis.actions.homevisit.HomeVisits;
import fr.parvis.actions.homevisit.HomeVisits.Wanted;
import fr.parvis.actions.homevisit.Sign;
import fr.parvis.actions.homevisit.VisitState;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.exports.PageByPage;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Home visits as a file, for the coordinator only: nothing of the resident, and nothing of why. */
@RestController
class ExportVisitsController {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final HomeVisits visits;
    private final DescribeVisit describe;
    private final TenantDirectory tenants;

    ExportVisitsController(HomeVisits visits, DescribeVisit describe, TenantDirectory tenants) {
        this.visits = visits;
        this.describe = describe;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Télécharger les visites à domicile",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur, restreintes "
                            + "comme la liste, sans motif ni note de prudence. Réservé à la "
                            + "coordination.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/home-visits",
                "/api/v1/{tenant}/home-visits.csv",
                "/api/v1/{tenant}/home-visits.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow(Role.COORDINATOR)
    ResponseEntity<Export<HomeVisit>> export(
            @RequestParam @Nullable VisitState state,
            @RequestParam @Nullable String occurrenceId,
            Format format) {
        var wanted = new Wanted(state, occurrenceId);
        return Exports.respond(
                format,
                "visites",
                columns(MINUTE.withZone(tenants.current().zone())),
                PageByPage.all((@Nullable HomeVisit last) -> page(wanted, last))::iterator);
    }

    private List<HomeVisit> page(Wanted wanted, @Nullable HomeVisit last) {
        return visits.latestFirst(wanted, last == null ? null : last.id(), PageByPage.AT_ONCE);
    }

    private List<Column<HomeVisit>> columns(DateTimeFormatter minute) {
        return List.of(
                Column.of("Début", it -> minute.format(it.date().startsAt())),
                Column.of("Fin prévue", it -> minute.format(it.plan().expectedEnd())),
                Column.of("Personne", describe::visitor),
                Column.of("À deux", it -> it.plan().secondId() != null),
                Column.of("État", it -> it.state().label()),
                Column.of("Arrivée", it -> at(it.signs().checkIn(), minute)),
                Column.of("Départ", it -> at(it.signs().checkOut(), minute)),
                Column.of("Alerte", it -> raised(it.alarm(), minute)));
    }

    private static @Nullable String at(@Nullable Sign sign, DateTimeFormatter minute) {
        return sign == null ? null : minute.format(sign.at());
    }

    private static @Nullable String raised(@Nullable Alarm alarm, DateTimeFormatter minute) {
        Instant since = alarm == null ? null : alarm.raisedAt();
        return since == null ? null : minute.format(since);
    }
}
