package fr.parvis.volunteers.answer.web;

import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.volunteers.answer.ListAnswers;
import fr.parvis.volunteers.answer.ListAnswers.Listed;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The answers to a call as a file, for the coordinator only. */
@RestController
class ExportAnswersController {

    private final ListAnswers answers;
    private final TenantDirectory tenants;

    ExportAnswersController(ListAnswers answers, TenantDirectory tenants) {
        this.answers = answers;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Télécharger les réponses à un appel",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur, dans l’ordre "
                            + "de la liste. Réservé à la coordination. 404\u00a0: appel inconnu ici.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/calls/{id}/answers",
                "/api/v1/{tenant}/calls/{id}/answers.csv",
                "/api/v1/{tenant}/calls/{id}/answers.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow(Role.COORDINATOR)
    ResponseEntity<Export<Listed>> export(@PathVariable String id, Format format) {
        var columns = AnswerColumns.of(tenants.current());
        return Exports.respond(format, "réponses", columns, answers.of(id));
    }
}
