package fr.parvis.actions.tour.web;

import fr.parvis.actions.tour.LookAtTour;
import fr.parvis.actions.tour.LookAtTour.Seen;
import fr.parvis.actions.tour.LookAtTour.SeenStop;
import fr.parvis.actions.tour.Tour;
import fr.parvis.actions.tour.TourState;
import fr.parvis.actions.tour.Tours;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.exports.PageByPage;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tours as a file, a line per stop. */
@RestController
class ExportToursController {

    private record Line(Seen tour, SeenStop stop) {}

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final List<Column<Line>> COLUMNS =
            List.of(
                    Column.of("Date", it -> it.tour().tour().plan().date()),
                    Column.of("Véhicule", it -> it.tour().vehicle()),
                    Column.of("Conduite", it -> driver(it.tour())),
                    Column.of("Arrêt", it -> it.stop().place()),
                    Column.of("Arrivée", it -> it.stop().stop().arrivesAt().toString()),
                    Column.of("Départ", it -> it.stop().stop().leavesAt().toString()),
                    Column.of("Route (minutes)", it -> road(it.stop())),
                    Column.of("État", it -> state(it.tour().tour().state())));

    private final Tours tours;
    private final LookAtTour look;

    ExportToursController(Tours tours, LookAtTour look) {
        this.tours = tours;
        this.look = look;
    }

    @Operation(
            summary = "Télécharger les tournées",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur, une ligne par "
                            + "arrêt, heures locales.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/tours",
                "/api/v1/{tenant}/tours.csv",
                "/api/v1/{tenant}/tours.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<Line>> export(Format format) {
        var lines =
                PageByPage.all((@Nullable Tour last) -> page(last)).map(look::at).flatMap(this::of);
        return Exports.respond(format, "tournees", COLUMNS, lines::iterator);
    }

    private Stream<Line> of(Seen tour) {
        return tour.stops().stream().map(it -> new Line(tour, it));
    }

    private List<Tour> page(@Nullable Tour last) {
        return tours.between(FIRST, LAST, last, PageByPage.AT_ONCE);
    }

    private static @Nullable String driver(Seen tour) {
        var driver = tour.driver();
        return driver == null ? null : driver.profile().name();
    }

    private static @Nullable Integer road(SeenStop stop) {
        var leg = stop.leg();
        return leg == null ? null : leg.neededMinutes();
    }

    private static String state(TourState state) {
        return switch (state) {
            case PLANNED -> "prévue";
            case CANCELLED -> "annulée";
        };
    }
}
