package fr.parvis.actions.workbook.web;

import fr.parvis.actions.workbook.ImportPlanning;
import fr.parvis.actions.workbook.UndoImport;
import fr.parvis.starter.core.JobState;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.workbook.ImportDesk;
import fr.parvis.starter.workbook.ImportResponse;
import fr.parvis.starter.workbook.RejectedSheet;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lines of a planning that are pasted into a page, or corrected in it. */
@RestController
@RequestMapping("/api/v1/{tenant}/actions/imports")
class LinesController {

    private final ImportPlanning planning;
    private final UndoImport undo;
    private final ImportDesk imports;
    private final TenantDirectory tenants;

    LinesController(
            ImportPlanning planning, UndoImport undo, ImportDesk imports, TenantDirectory tenants) {
        this.planning = planning;
        this.undo = undo;
        this.imports = imports;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Lire des lignes collées, sans rien enregistrer",
            description =
                    "La première ligne nomme les colonnes. Pour chaque autre\u00a0: ce qui est "
                            + "compris (`understood`), ce qu’un import en ferait (`outcome`) ou ce "
                            + "qui gêne (`problem`)\u202f; les lignes de total manquent. 1\u202f000 "
                            + "lignes au plus. 422\u00a0: les colonnes ne sont pas reconnues.")
    @PostMapping("/preview")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    List<SeenLineResponse> preview(@RequestBody @Valid CellsRequest sent) {
        return planning.look(sent.lines(), tenants.current()).stream()
                .map(SeenLineResponse::of)
                .toList();
    }

    @Operation(
            summary = "Importer des lignes collées ou corrigées",
            description =
                    "Comme l’import d’un classeur qui n’aurait que ces lignes\u00a0: répond 202 "
                            + "avec l’adresse du travail à suivre. 422\u00a0: les colonnes ne sont "
                            + "pas reconnues.")
    @PostMapping("/cells")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ImportResponse> take(
            @RequestBody @Valid CellsRequest sent, NewId id, Caller caller) {
        return imports.take("actions", sent.sheet(), sent.workbook(), false, id, caller);
    }

    @Operation(
            summary = "Lire les lignes refusées d’un import",
            description =
                    "Feuille par feuille, telles qu’elles étaient écrites, chacune avec sa raison, "
                            + "pour les corriger. Gardé trente jours. 404\u00a0: inconnu ici, ou trop "
                            + "ancien.")
    @GetMapping("/{id}/rejected")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    List<RejectedSheet> rejected(@PathVariable String id) {
        return imports.rejectedRows(id);
    }

    @Operation(
            summary = "Annuler un import",
            description =
                    "Retire les brouillons qu’il a créés (`removed`) et leurs dates\u202f; ce qui a "
                            + "été annoncé ou tenu depuis reste (`kept`). 404\u00a0: inconnu "
                            + "ici\u202f; 409\u00a0: il n’est pas fini.")
    @PostMapping("/{id}/undo")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    UndoImport.Undone undo(@PathVariable String id) {
        if (imports.look(id).state() == JobState.RUNNING) {
            throw new ImportRunning();
        }
        return undo.undo(id);
    }
}
