package fr.parvis.partners.partner.web;

import fr.parvis.partners.partner.Partner;
import fr.parvis.partners.partner.PartnerType;
import fr.parvis.partners.partner.Partners;
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

/** The partners as a file, without their contacts: it names organisations, no person. */
@RestController
class ExportPartnersController {

    private static final List<Column<Partner>> COLUMNS =
            List.of(
                    Column.of("Nom", it -> it.profile().name()),
                    Column.of("Genre", it -> type(it.profile().type())),
                    Column.of("Réseau national", it -> it.profile().network()));

    private final Partners partners;

    ExportPartnersController(Partners partners) {
        this.partners = partners;
    }

    @Operation(
            summary = "Télécharger les partenaires",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur, restreints "
                            + "comme la liste. Sans les interlocuteurs.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/partners",
                "/api/v1/{tenant}/partners.csv",
                "/api/v1/{tenant}/partners.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<Partner>> export(
            @RequestParam(defaultValue = "") String q, Format format) {
        var words = PartnerController.words(q);
        return Exports.respond(
                format,
                "partenaires",
                COLUMNS,
                PageByPage.all((@Nullable Partner last) -> page(words, last))::iterator);
    }

    private List<Partner> page(List<String> words, @Nullable Partner last) {
        return partners.search(words, last, PageByPage.AT_ONCE);
    }

    private static String type(PartnerType type) {
        return switch (type) {
            case OPERATOR -> "opérateur France services";
            case ASSOCIATION -> "association";
            case EMPLOYMENT -> "emploi";
            case HEALTH -> "santé";
            case MUNICIPALITY -> "mairie";
            case OTHER -> "autre";
        };
    }
}
