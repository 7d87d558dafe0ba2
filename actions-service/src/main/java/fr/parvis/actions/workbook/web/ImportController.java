package fr.parvis.actions.workbook.web;

import fr.parvis.starter.exports.Format;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.workbook.ImportDesk;
import fr.parvis.starter.workbook.ImportResponse;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of workbooks: send one, follow it. */
@RestController
@RequestMapping("/api/v1/{tenant}/actions/imports")
class ImportController {

    private final ImportDesk imports;

    ImportController(ImportDesk imports) {
        this.imports = imports;
    }

    @Operation(
            summary = "Importer le planning d’un classeur",
            description =
                    "Répond 202 avec l’adresse du travail à suivre. `dryRun` compte "
                            + "sans rien changer. Classeur `.xlsx` de 10 Mo au plus. Importer "
                            + "deux fois le même fichier ne crée rien de nouveau\u202f; chaque "
                            + "ligne devient une action à compléter. 413\u00a0: trop "
                            + "lourd\u202f; 415\u00a0: ce n’est pas un classeur\u202f; 422\u00a0: aucune feuille "
                            + "reconnue.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ImportResponse> take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            NewId id,
            Caller caller)
            throws IOException {
        return imports.take("actions", file, dryRun, id, caller);
    }

    @Operation(
            summary = "Suivre un import",
            description =
                    "`progress` compte des lignes\u202f; `row` est le numéro de ligne que "
                            + "montre le tableur. 404\u00a0: inconnu ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ImportResponse look(@PathVariable String id) {
        return imports.look(id);
    }

    @Operation(
            summary = "Suivre un import en direct",
            description =
                    "Événements du serveur (`text/event-stream`), à chaque "
                            + "changement, jusqu’à sa fin. 404\u00a0: inconnu ici.")
    @GetMapping("/{id}/events")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    void follow(@PathVariable String id, HttpServletResponse response) throws IOException {
        imports.follow(id, response);
    }

    @Operation(
            summary = "Télécharger les lignes refusées, avec leurs raisons",
            description =
                    "Le classeur envoyé, réduit aux lignes à corriger, avec une "
                            + "colonne de plus. Gardé trente jours. 404\u00a0: inconnu ici, ou trop "
                            + "ancien.")
    @GetMapping(path = "/{id}/rejected.xlsx", produces = Format.XLSX_TYPE)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<byte[]> download(@PathVariable String id) {
        return imports.rejected(id);
    }
}
