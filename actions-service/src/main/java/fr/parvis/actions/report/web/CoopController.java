package fr.parvis.actions.report.web;

import fr.parvis.actions.occurrence.Content;
import fr.parvis.actions.outcome.AgeBand;
import fr.parvis.actions.outcome.Figures;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.Theme;
import fr.parvis.actions.report.Due;
import fr.parvis.actions.report.ListDue;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What La Coop de la médiation numérique asks of each activity, in the order of its form. */
@RestController
class CoopController {

    private final ListDue due;
    private final TenantDirectory tenants;

    CoopController(ListDue due, TenantDirectory tenants) {
        this.due = due;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Télécharger pour La Coop",
            description =
                    "Une ligne par compte rendu, dans l’ordre du formulaire de La Coop de la "
                            + "médiation numérique, en CSV ou en classeur. «\u00a0Déjà "
                            + "saisi\u00a0» donne le jour où il y a été reporté, "
                            + "«\u00a0Corrigé depuis\u00a0» dit s’il a changé. `member`\u00a0: les "
                            + "dates d’une seule personne de l’équipe.")
    @GetMapping(
            path = {"/api/v1/{tenant}/reports/coop.csv", "/api/v1/{tenant}/reports/coop.xlsx"},
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<Due>> export(
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String member,
            Format format) {
        var zone = tenants.current().zone();
        var lines = due.list(Asked.of(from, to, member).search(zone));
        return Exports.respond(format, "la-coop", columns(zone), lines);
    }

    private static List<Column<Due>> columns(ZoneId zone) {
        return Stream.of(
                        Stream.<Column<Due>>of(
                                Column.of(
                                        "Date",
                                        it ->
                                                day(
                                                        it.account()
                                                                .occurrence()
                                                                .period()
                                                                .startsAt(),
                                                        zone)),
                                figure("Type", it -> it.met() > 1 ? "Collectif" : "Individuel"),
                                Column.of("Durée (minutes)", it -> it.account().minutes()),
                                place("Commune", CoopController::commune),
                                place("Code INSEE", Place::insee),
                                place("Lieu", Place::label),
                                Column.of("Thématiques", CoopController::themes),
                                figure("Participants", Figures::met),
                                figure("Première venue", Figures::newcomers)),
                        Arrays.stream(AgeBand.values()).map(CoopController::age),
                        Stream.<Column<Due>>of(
                                Column.of(
                                        "Déjà saisi",
                                        it ->
                                                it.entry() == null
                                                        ? null
                                                        : day(it.entry().at(), zone)),
                                Column.of("Corrigé depuis", Due::isChanged)))
                .flatMap(Function.identity())
                .toList();
    }

    private static Column<Due> age(AgeBand band) {
        return figure(band.label(), it -> it.ages().getOrDefault(band, 0));
    }

    private static Column<Due> figure(String title, Function<Figures, Object> figure) {
        return Column.of(title, it -> figure.apply(it.account().figures()));
    }

    private static Column<Due> place(String title, Function<Place, @Nullable String> part) {
        return Column.of(
                title,
                it -> {
                    var place = content(it).place();
                    return place == null ? null : part.apply(place);
                });
    }

    /** Those that people came for, else those that were announced. */
    private static String themes(Due due) {
        var told = due.account().figures().themes().keySet();
        var codes =
                told.isEmpty()
                        ? content(due).themes().stream()
                        : told.stream().map(Theme::byCode).flatMap(Optional::stream);
        return codes.map(Theme::label).collect(Collectors.joining(", "));
    }

    private static Content content(Due due) {
        return due.account().occurrence().content();
    }

    private static String commune(Place place) {
        return Communes.official().byCode(place.insee()).map(it -> it.name()).orElse(place.insee());
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
