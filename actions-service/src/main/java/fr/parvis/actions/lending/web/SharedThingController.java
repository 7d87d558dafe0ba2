package fr.parvis.actions.lending.web;

import fr.parvis.actions.equipment.EquipmentKind;
import fr.parvis.actions.lending.SharedThing;
import fr.parvis.actions.lending.SharedThings;
import fr.parvis.actions.lending.TakenTime;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.sharing.NotShared;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The things that neighbours lend to us, and when they are taken. */
@RestController
@RequestMapping("/api/v1/{tenant}/shared-equipment")
class SharedThingController {

    /**
     * @param owner name of the intercommunalité that lends it
     */
    record SharedThingResponse(
            String id,
            @Nullable String owner,
            String name,
            EquipmentKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * @param ours whether we borrowed it
     */
    record TakenTimeResponse(Instant startsAt, Instant endsAt, boolean ours) {

        static TakenTimeResponse of(TakenTime time) {
            return new TakenTimeResponse(
                    time.period().startsAt(), time.period().endsAt(), time.isOurs());
        }
    }

    private static final int USUAL_WEEKS = 4;

    private final SharedThings things;
    private final TenantDirectory directory;
    private final InstantSource clock;

    SharedThingController(SharedThings things, TenantDirectory directory, InstantSource clock) {
        this.things = things;
        this.directory = directory;
        this.clock = clock;
    }

    @Operation(
            summary = "Lister les véhicules et le matériel que nos voisins partagent avec nous",
            description =
                    "Par identifiant, page après page. `from` et `until` sont le premier et le dernier "
                            + "jour convenus, sur le calendrier de qui prête.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<SharedThingResponse> list(ListRequest request) {
        var after = request.after() == null ? null : Cursor.decode(request.after(), 1).getFirst();
        var found = things.inOrder(after, request.limit() + 1);
        return Page.of(found, request, it -> Cursor.encode(List.of(it.id())), null)
                .map(this::shown);
    }

    @Operation(
            summary = "Voir quand un véhicule ou un matériel d’un voisin est pris",
            description =
                    "Dans l’ordre du temps, sans dire pour quoi. `from` et `to` sont des jours "
                            + "(AAAA-MM-JJ) de notre fuseau, `to` compris\u202f; à défaut, quatre semaines à "
                            + "partir d’aujourd’hui. 404\u00a0: pas partagé avec nous, ou plus.")
    @GetMapping("/{id}/taken")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<TakenTimeResponse> taken(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        var thing = things.byId(id).orElseThrow(NotShared::new);
        var first = from == null ? today() : from;
        var last = to == null ? first.plusWeeks(USUAL_WEEKS) : to;
        var within = new Period(beginning(first), beginning(last.plusDays(1)));
        var found = things.taken(thing.id(), within).stream().filter(it -> !it.off());
        return new Page<>(found.map(TakenTimeResponse::of).toList(), null, null, null);
    }

    private SharedThingResponse shown(SharedThing thing) {
        return new SharedThingResponse(
                thing.id(),
                directory.bySiren(thing.owner()).map(Tenant::name).orElse(null),
                thing.name(),
                thing.kind(),
                thing.from(),
                thing.until());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), directory.current().zone());
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(directory.current().zone()).toInstant();
    }
}
