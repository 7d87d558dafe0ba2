package fr.parvis.actions.tour.web;

import fr.parvis.actions.tour.PreviewTour;
import fr.parvis.actions.tour.PreviewTour.Preview;
import fr.parvis.actions.tour.PreviewTour.SeenWay;
import fr.parvis.actions.tour.ToldCommune;
import fr.parvis.actions.tour.TourDraft;
import fr.parvis.actions.tour.TourDraft.DraftStop;
import fr.parvis.actions.tour.TourId;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A tour while it is typed. */
@RestController
class PreviewTourController {

    /**
     * @param tourId of the tour that is changed; absent of a new one
     */
    record TourPreviewRequest(
            @Nullable String tourId,
            @NotNull(message = "Donnez la date.") LocalDate date,
            @NotNull(message = "Donnez les arrêts.")
                    @Size(max = 30, message = "Une tournée a au plus 30 arrêts.")
                    List<@NotNull(message = "Cet arrêt manque.") @Valid TypedStop> stops) {

        TourDraft draft() {
            return new TourDraft(date, stops.stream().map(TypedStop::stop).toList());
        }
    }

    /** Whatever is typed by then. */
    record TypedStop(
            @Nullable String occurrenceId,
            @Nullable String insee,
            @Nullable String label,
            @Nullable LocalTime arrivesAt,
            @Nullable LocalTime leavesAt,
            @Min(value = 0, message = "La route dure de 0 à 600 minutes.")
                    @Max(value = 600, message = "La route dure de 0 à 600 minutes.")
                    @Nullable Integer travelMinutes) {

        DraftStop stop() {
            return new DraftStop(occurrenceId, insee, label, arrivesAt, leavesAt, travelMinutes);
        }
    }

    record ToldCommuneResponse(
            String occurrenceId,
            String insee,
            String name,
            ToldCommune.Change change,
            long people) {

        static ToldCommuneResponse of(ToldCommune told) {
            return new ToldCommuneResponse(
                    told.occurrenceId(), told.insee(), told.name(), told.change(), told.people());
        }
    }

    /**
     * @param ways one for each stop, from the stop before
     */
    record TourPreviewResponse(List<SeenWay> ways, List<ToldCommuneResponse> told) {

        static TourPreviewResponse of(Preview preview) {
            return new TourPreviewResponse(
                    preview.ways(), preview.told().stream().map(ToldCommuneResponse::of).toList());
        }
    }

    private final PreviewTour preview;

    PreviewTourController(PreviewTour preview) {
        this.preview = preview;
    }

    @Operation(
            summary = "Estimer les trajets d’une tournée en cours de saisie",
            description =
                    "Rien n’est enregistré, et les arrêts peuvent être incomplets. `ways`\u00a0: pour "
                            + "chaque arrêt, la route depuis le précédent en minutes, typée ou "
                            + "estimée, le temps prévu, et pourquoi le trajet ne tient pas. "
                            + "`told`\u00a0: pour une tournée existante (`tourId`), les communes "
                            + "que ce changement ferait prévenir, et combien de personnes y sont "
                            + "inscrites. 404\u00a0: tournée inconnue ici.")
    @PostMapping("/api/v1/{tenant}/tours/preview")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    TourPreviewResponse preview(@RequestBody @Valid TourPreviewRequest sent) {
        var id = sent.tourId() == null ? null : new TourId(sent.tourId());
        return TourPreviewResponse.of(preview.preview(id, sent.draft()));
    }
}
