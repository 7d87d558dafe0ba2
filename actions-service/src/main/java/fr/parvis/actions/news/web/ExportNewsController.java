package fr.parvis.actions.news.web;

import fr.parvis.actions.news.NewsItem;
import fr.parvis.actions.news.NewsItems;
import fr.parvis.actions.practice.Theme;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.exports.PageByPage;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The news as a file. */
@RestController
class ExportNewsController {

    private static final List<Column<NewsItem>> COLUMNS =
            List.of(
                    Column.of("Titre", it -> it.news().title()),
                    Column.of("Texte", it -> it.news().text()),
                    Column.of("Thèmes", ExportNewsController::themes),
                    Column.of("Utile jusqu’au", it -> it.news().mattersBy()),
                    Column.of("Source", it -> it.news().source()));

    private final NewsItems items;

    ExportNewsController(NewsItems items) {
        this.items = items;
    }

    @Operation(
            summary = "Télécharger les nouvelles",
            description = "En CSV (séparé par des points-virgules, UTF-8) ou en classeur.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/news",
                "/api/v1/{tenant}/news.csv",
                "/api/v1/{tenant}/news.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<NewsItem>> export(Format format) {
        return Exports.respond(
                format,
                "nouvelles",
                COLUMNS,
                PageByPage.all((@Nullable NewsItem last) -> page(last))::iterator);
    }

    private List<NewsItem> page(@Nullable NewsItem last) {
        return items.latestFirst(last == null ? null : last.id(), PageByPage.AT_ONCE);
    }

    private static String themes(NewsItem item) {
        return item.news().themes().stream().map(Theme::label).collect(Collectors.joining(", "));
    }
}
