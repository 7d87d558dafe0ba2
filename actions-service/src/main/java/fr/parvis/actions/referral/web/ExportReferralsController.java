package fr.parvis.actions.referral.web;

import fr.parvis.actions.referral.Reason;
import fr.parvis.actions.referral.Referral;
import fr.parvis.actions.referral.ReferralState;
import fr.parvis.actions.referral.Referrals;
import fr.parvis.actions.referral.Referrals.Wanted;
import fr.parvis.actions.referral.Referrals.Way;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.exports.PageByPage;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Referrals as a file: who sent to whom and what became of it, not who was sent. */
@RestController
class ExportReferralsController {

    private static final List<Column<Referral>> COLUMNS =
            List.of(
                    Column.of("Envoyée le", it -> it.course().steps().getFirst().at()),
                    Column.of("De", it -> it.from().name()),
                    Column.of("Vers", it -> it.to().name()),
                    Column.of("État", it -> state(it.state())),
                    Column.of("Raison", ExportReferralsController::reason),
                    Column.of("Dernière étape le", it -> it.course().last().at()));

    private final Referrals referrals;

    ExportReferralsController(Referrals referrals) {
        this.referrals = referrals;
    }

    @Operation(
            summary = "Télécharger les orientations",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur. Sans les "
                            + "personnes orientées. Réservé à la coordination.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/referrals",
                "/api/v1/{tenant}/referrals.csv",
                "/api/v1/{tenant}/referrals.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow(Role.COORDINATOR)
    ResponseEntity<Export<Referral>> export(
            @RequestParam @Nullable ReferralState state,
            @RequestParam @Nullable Way way,
            @RequestParam(defaultValue = "false") boolean todo,
            @RequestParam @Nullable String occurrenceId,
            Format format) {
        var wanted = new Wanted(state, way, todo, occurrenceId, null);
        return Exports.respond(
                format,
                "orientations",
                COLUMNS,
                PageByPage.all((@Nullable Referral last) -> page(wanted, last))::iterator);
    }

    private List<Referral> page(Wanted wanted, @Nullable Referral last) {
        return referrals.latestFirst(wanted, last == null ? null : last.id(), PageByPage.AT_ONCE);
    }

    private static @Nullable String reason(Referral referral) {
        return referral.course().reason().map(Reason::words).orElse(null);
    }

    private static String state(ReferralState state) {
        return switch (state) {
            case SENT -> "envoyée";
            case ACCEPTED -> "acceptée";
            case REFUSED -> "refusée";
            case HONOURED -> "honorée";
            case MISSED -> "sans suite";
            case WITHDRAWN -> "retirée";
            case EXPIRED -> "expirée";
        };
    }
}
