package fr.parvis.notifications.delivery.web;

import fr.parvis.notifications.delivery.Deliveries;
import fr.parvis.notifications.delivery.Deliveries.Wanted;
import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.DeliveryNotFound;
import fr.parvis.notifications.delivery.DeliveryState;
import fr.parvis.notifications.delivery.RetryDelivery;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.exports.PageByPage;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of the messages of a tenant. */
@RestController
@RequestMapping("/api/v1/{tenant}")
class DeliveryController {

    private final Deliveries deliveries;
    private final RetryDelivery retry;
    private final TenantDirectory tenants;

    DeliveryController(Deliveries deliveries, RetryDelivery retry, TenantDirectory tenants) {
        this.deliveries = deliveries;
        this.retry = retry;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Lister les envois et ce qu’ils sont devenus",
            description =
                    "Un envoi est un message à une adresse. `callId` ou "
                            + "`occurrenceId` restreint à un appel ou à une séance, `state` à "
                            + "un état. `attempts` compte les essais, `lastAnswer` cite le "
                            + "serveur destinataire.")
    @GetMapping("/deliveries")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER},
            scope = "deliveries.read")
    Page<DeliveryResponse> list(
            @RequestParam(required = false) @Nullable String callId,
            @RequestParam(required = false) @Nullable String occurrenceId,
            @RequestParam(required = false) @Nullable DeliveryState state,
            ListRequest request) {
        var wanted = wanted(callId, occurrenceId, state);
        var after = request.after() == null ? null : Cursor.decode(request.after(), 1).getFirst();
        var found = deliveries.list(wanted, after, request.limit() + 1);
        var total = request.count() ? deliveries.count(wanted) : null;
        return Page.of(found, request, each -> Cursor.encode(List.of(each.id())), total)
                .map(DeliveryResponse::of);
    }

    @Operation(
            summary = "Télécharger les envois",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur, "
                            + "restreints comme la liste. Réservé à la coordination.")
    @GetMapping(
            path = {"/deliveries", "/deliveries.csv", "/deliveries.xlsx"},
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow(Role.COORDINATOR)
    ResponseEntity<Export<Delivery>> export(
            @RequestParam(required = false) @Nullable String callId,
            @RequestParam(required = false) @Nullable String occurrenceId,
            @RequestParam(required = false) @Nullable DeliveryState state,
            Format format) {
        var wanted = wanted(callId, occurrenceId, state);
        return Exports.respond(
                format,
                "envois",
                DeliveryColumns.in(tenants.current().zone()),
                PageByPage.all((@Nullable Delivery last) -> page(wanted, last))::iterator);
    }

    @Operation(
            summary = "Consulter un envoi",
            description = "`lastAnswer` cite le serveur destinataire. 404\u00a0: inconnu ici.")
    @GetMapping("/deliveries/{id}")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER},
            scope = "deliveries.read")
    ResponseEntity<DeliveryResponse> one(@PathVariable String id) {
        return answered(deliveries.byId(id).orElseThrow(DeliveryNotFound::new));
    }

    @Operation(
            summary = "Renvoyer un message qui a échoué",
            description =
                    "Remet l’envoi dans la file. 404\u00a0: inconnu ici\u202f; 409\u00a0: il n’a "
                            + "pas échoué.")
    @PostMapping("/deliveries/{id}/retry")
    @Allow(Role.COORDINATOR)
    ResponseEntity<DeliveryResponse> retry(@PathVariable String id) {
        return answered(retry.retry(id));
    }

    private List<Delivery> page(Wanted wanted, @Nullable Delivery last) {
        return deliveries.list(wanted, last == null ? null : last.id(), PageByPage.AT_ONCE);
    }

    private ResponseEntity<DeliveryResponse> answered(Delivery delivery) {
        return Versioned.ok(DeliveryResponse.of(delivery), delivery.version());
    }

    private static Wanted wanted(
            @Nullable String callId, @Nullable String occurrenceId, @Nullable DeliveryState state) {
        if (callId != null) {
            return new Wanted("call", callId, state);
        }
        return new Wanted(occurrenceId == null ? null : "occurrence", occurrenceId, state);
    }
}
