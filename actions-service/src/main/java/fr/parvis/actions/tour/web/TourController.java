package fr.parvis.actions.tour.web;

import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.tour.LookAtTour;
import fr.parvis.actions.tour.PlanTour;
import fr.parvis.actions.tour.Tour;
import fr.parvis.actions.tour.TourId;
import fr.parvis.actions.tour.TourNotFound;
import fr.parvis.actions.tour.Tours;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Vehicles' days, each planned in one request. */
@RestController
@RequestMapping("/api/v1/{tenant}/tours")
class TourController {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    record CancelTourRequest(
            @Size(max = 500, message = "La raison a au plus 500 caractères.")
                    @Nullable String reason) {}

    private final Tours tours;
    private final PlanTour plan;
    private final LookAtTour look;
    private final Here here;

    TourController(Tours tours, PlanTour plan, LookAtTour look, Here here) {
        this.tours = tours;
        this.plan = plan;
        this.look = look;
        this.here = here;
    }

    @Operation(
            summary = "Lister les tournées",
            description =
                    "Par date, de `from` à `to` compris, page après page. Heures du fuseau de "
                            + "l’intercommunalité\u202f; routes en minutes.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<TourResponse> list(
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            ListRequest request) {
        var first = from == null ? FIRST : from;
        var last = to == null ? LAST : to;
        var found = tours.between(first, last, last(request.after()), request.limit() + 1);
        var total = request.count() ? Long.valueOf(tours.count(first, last)) : null;
        return Page.of(found, request, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(it -> TourResponse.of(look.at(it)));
    }

    @Operation(
            summary = "Planifier la journée d’un véhicule",
            description =
                    "Une ligne par arrêt, dans l’ordre\u00a0; chacun devient une date de son action. "
                            + "La route entre deux arrêts est estimée d’après la distance, sauf "
                            + "`travelMinutes` typé. 409\u00a0: le véhicule ou quelqu’un serait à "
                            + "deux endroits\u202f; 422\u00a0: un trajet ne tient pas "
                            + "(`leg-impossible`, l’arrêt est nommé), ou une autre valeur.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TourResponse> plan(@RequestBody @Valid TourRequest sent, NewId id) {
        refuseUnknown(sent);
        Tour tour = plan.plan(new TourId(id.toString()), sent.plan(id.toString()));
        return Versioned.created(
                here.path("tours", id), TourResponse.of(look.at(tour)), tour.version());
    }

    @Operation(
            summary = "Consulter une tournée",
            description =
                    "Chaque arrêt tel que planifié, et l’état de sa date, qui peut avoir été "
                            + "déplacée seule. L’en-tête `ETag` donne la version. 404\u00a0: "
                            + "inconnue ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TourResponse> look(@PathVariable String id) {
        return answer(tours.byId(new TourId(id)).orElseThrow(TourNotFound::new));
    }

    @Operation(
            summary = "Changer une tournée",
            description =
                    "Seules les dates des arrêts qui diffèrent changent\u202f: seules leurs communes "
                            + "sont prévenues. Un arrêt retiré est annulé. `If-Match` porte la "
                            + "version lue. 404\u00a0: inconnue ici\u202f; 409\u00a0: annulée, ou "
                            + "quelqu’un serait à deux endroits\u202f; 412\u00a0: quelqu’un l’a "
                            + "changée entre-temps\u202f; 422\u00a0: un trajet ne tient pas, ou une "
                            + "autre valeur\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TourResponse> change(
            @PathVariable String id, @RequestBody @Valid TourRequest sent, ExpectedVersion seen) {
        refuseUnknown(sent);
        var changed = sent.plan(id + "/" + seen.value());
        return answer(plan.change(new TourId(id), seen.value(), changed));
    }

    @Operation(
            summary = "Annuler une tournée",
            description =
                    "Les dates de ses arrêts encore prévues sont annulées, avec la raison. "
                            + "`If-Match` porte la version lue. 404\u00a0: inconnue ici\u202f; "
                            + "409\u00a0: déjà annulée\u202f; 412\u00a0: quelqu’un l’a changée "
                            + "entre-temps\u202f; 422\u00a0: la raison manque\u202f; 428\u00a0: "
                            + "`If-Match` manque.")
    @PostMapping("/{id}/cancel")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TourResponse> cancel(
            @PathVariable String id,
            @RequestBody @Valid CancelTourRequest sent,
            ExpectedVersion seen) {
        return answer(plan.cancel(new TourId(id), seen.value(), sent.reason()));
    }

    private void refuseUnknown(TourRequest sent) {
        if (!sent.knownStops().stream().allMatch(look::knows)) {
            throw new OccurrenceNotFound();
        }
    }

    private @Nullable Tour last(@Nullable String after) {
        return after == null
                ? null
                : tours.byId(new TourId(Cursor.decode(after, 1).getFirst()))
                        .orElseThrow(TourNotFound::new);
    }

    private ResponseEntity<TourResponse> answer(Tour tour) {
        return Versioned.ok(TourResponse.of(look.at(tour)), tour.version());
    }
}
