package fr.parvis.volunteers.volunteer.web;

import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.exports.PageByPage;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerSearch;
import fr.parvis.volunteers.volunteer.Volunteers;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The network as a file, for the coordinator only; narrowed as the list is. */
@RestController
class ExportVolunteersController {

    private final Volunteers volunteers;
    private final TenantDirectory tenants;

    ExportVolunteersController(Volunteers volunteers, TenantDirectory tenants) {
        this.volunteers = volunteers;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Télécharger les bénévoles",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur, "
                            + "restreints comme la liste. Réservé à la coordination.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/volunteers",
                "/api/v1/{tenant}/volunteers.csv",
                "/api/v1/{tenant}/volunteers.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow(Role.COORDINATOR)
    ResponseEntity<Export<Volunteer>> export(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String commune,
            @RequestParam @Nullable Skill skill,
            @RequestParam Consent.@Nullable State consent,
            Format format) {
        VolunteerSearch search = VolunteerListController.search(q, commune, skill, consent);
        List<Column<Volunteer>> columns = ExportColumns.of(tenants.current());
        return Exports.respond(
                format,
                "bénévoles",
                columns,
                PageByPage.all((@Nullable Volunteer last) -> page(search, last))::iterator);
    }

    private List<Volunteer> page(VolunteerSearch search, @Nullable Volunteer last) {
        var place = last == null ? null : Volunteers.Place.of(last);
        return volunteers.search(search, place, PageByPage.AT_ONCE);
    }
}
