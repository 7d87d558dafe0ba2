package fr.parvis.actions.action.web;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionSearch;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.practice.Theme;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.exports.PageByPage;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The actions as a file. */
@RestController
class ExportActionsController {

    private static final List<Column<Action>> COLUMNS =
            List.of(
                    Column.of("Titre", it -> it.plan().title()),
                    Column.of("Type", it -> it.plan().practice().label()),
                    Column.of("État", it -> state(it.state())),
                    Column.of("Commune", it -> commune(it.plan().place())),
                    Column.of("Commune (INSEE)", it -> insee(it.plan().place())),
                    Column.of("Lieu", it -> label(it.plan().place())),
                    Column.of("Partenaires", ExportActionsController::partners),
                    Column.of("Notre rôle", it -> it.plan().organisation().ourRole()),
                    Column.of("Thèmes", ExportActionsController::themes),
                    Column.of("Places", it -> it.plan().admission().capacity()),
                    Column.of("Ouvert à tous", it -> it.plan().admission().openToPublic()));

    private final Actions actions;

    ExportActionsController(Actions actions) {
        this.actions = actions;
    }

    @Operation(
            summary = "Télécharger les actions",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur, la dernière "
                            + "créée d’abord. Mêmes restrictions que la liste.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/actions",
                "/api/v1/{tenant}/actions.csv",
                "/api/v1/{tenant}/actions.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    ResponseEntity<Export<Action>> export(
            @RequestParam @Nullable ActionState state,
            @RequestParam @Nullable Practice practice,
            @RequestParam @Nullable String season,
            Format format,
            Caller caller) {
        var search = new ActionSearch(state, practice, season, Eyes.of(caller).onlooker());
        return Exports.respond(
                format,
                "actions",
                COLUMNS,
                PageByPage.all((@Nullable Action last) -> page(search, last))::iterator);
    }

    private List<Action> page(ActionSearch search, @Nullable Action last) {
        return actions.latestFirst(search, last == null ? null : last.id(), PageByPage.AT_ONCE);
    }

    private static String state(ActionState state) {
        return switch (state) {
            case DRAFT -> "brouillon";
            case PLANNED -> "annoncée";
            case CANCELLED -> "annulée";
        };
    }

    private static @Nullable String commune(@Nullable Place place) {
        return place == null
                ? null
                : Communes.official()
                        .byCode(place.insee())
                        .map(it -> it.name())
                        .orElse(place.insee());
    }

    private static @Nullable String insee(@Nullable Place place) {
        return place == null ? null : place.insee();
    }

    private static @Nullable String label(@Nullable Place place) {
        return place == null ? null : place.label();
    }

    private static String partners(Action action) {
        return action.plan().organisation().partners().stream()
                .map(PartnerRef::name)
                .collect(Collectors.joining(", "));
    }

    private static String themes(Action action) {
        return action.plan().themes().stream().map(Theme::label).collect(Collectors.joining(", "));
    }
}
