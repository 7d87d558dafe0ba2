package fr.parvis.actions.referral.web;

import fr.parvis.actions.referral.Draft;
import fr.parvis.actions.referral.Referral;
import fr.parvis.actions.referral.ReferralId;
import fr.parvis.actions.referral.ReferralNotFound;
import fr.parvis.actions.referral.ReferralState;
import fr.parvis.actions.referral.Referrals;
import fr.parvis.actions.referral.Referrals.Wanted;
import fr.parvis.actions.referral.Referrals.Way;
import fr.parvis.actions.referral.SendReferral;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.ChangesRequest;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is sent where, by whom. */
@RestController
@RequestMapping("/api/v1/{tenant}/referrals")
class ReferralController {

    private static final String READ = "referrals.read";

    /** What was sent waits for an answer. */
    record ReferralReceipt(String id, ReferralState state) {}

    private final Referrals referrals;
    private final Changes<Referral> changes;
    private final SendReferral send;
    private final Visitors visitors;
    private final TenantDirectory tenants;
    private final InstantSource time;
    private final Here here;

    ReferralController(
            Referrals referrals,
            Changes<Referral> changes,
            SendReferral send,
            Visitors visitors,
            TenantDirectory tenants,
            InstantSource time,
            Here here) {
        this.referrals = referrals;
        this.changes = changes;
        this.send = send;
        this.visitors = visitors;
        this.tenants = tenants;
        this.time = time;
        this.here = here;
    }

    @Operation(
            summary = "Lister les orientations",
            description =
                    "La dernière envoyée d’abord. Un partenaire voit celles qu’il envoie ou reçoit. "
                            + "`way`\u00a0: `INBOUND` vers une date, `OUTBOUND` vers un partenaire"
                            + "\u202f; `todo`\u00a0: celles que l’équipe doit traiter. Sans le besoin "
                            + "ni les coordonnées.")
    @GetMapping
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = READ)
    Page<ReferralLine> list(
            @RequestParam @Nullable ReferralState state,
            @RequestParam @Nullable Way way,
            @RequestParam(defaultValue = "false") boolean todo,
            @RequestParam @Nullable String occurrenceId,
            ListRequest page,
            Caller caller) {
        var wanted = Eyes.of(caller).on(new Wanted(state, way, todo, occurrenceId, null));
        var found = referrals.latestFirst(wanted, last(page.after()), page.limit() + 1);
        var total = page.count() ? Long.valueOf(referrals.count(wanted)) : null;
        return Page.of(found, page, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(ReferralLine::of);
    }

    @Operation(hidden = true)
    @GetMapping(params = "updatedSince")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = READ)
    Page<Object> changes(ChangesRequest request, Caller caller) {
        return request.page(
                Eyes.of(caller).on(changes), all -> all.stream().map(ReferralLine::of).toList());
    }

    @Operation(
            summary = "Consulter une orientation",
            description =
                    "Qui reçoit la personne lit ses coordonnées une fois qu’il a accepté. Effacée, "
                            + "elle n’a plus ni nom ni besoin. 404\u00a0: inconnue ici.")
    @GetMapping("/{id}")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = READ)
    ResponseEntity<ReferralResponse> look(@PathVariable String id, Caller caller) {
        var eyes = Eyes.of(caller);
        var found = referrals.byId(new ReferralId(id)).orElseThrow(ReferralNotFound::new);
        return Versioned.ok(ReferralResponse.of(eyes.on(found), eyes), eyes.on(found).version());
    }

    @Operation(
            summary = "Orienter une personne vers une date ou un partenaire",
            description =
                    "`to` nomme une date (`occurrenceId`) ou un partenaire (`partnerId`, et "
                            + "`email` où part le lien). Sur une date à places, la personne prend "
                            + "une place, dans celles réservées au partenaire s’il y en a, sinon "
                            + "elle attend. `sentBy`\u00a0: l’équipe note l’orientation d’un "
                            + "partenaire. Seule l’initiale du nom est gardée. Répond 201\u202f; la "
                            + "même `Idempotency-Key` n’oriente qu’une fois. 404\u00a0: date "
                            + "inconnue ici\u202f; 409\u00a0: date passée ou annulée\u202f; "
                            + "422\u00a0: sans l’accord de la personne, ou une valeur ne convient "
                            + "pas.")
    @PostMapping
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "referrals.write")
    ResponseEntity<ReferralReceipt> send(
            @RequestBody ReferralRequest sent, NewId id, Caller caller) {
        var typed = new TypedReferral(sent, tenants.current().region(), time.instant());
        typed.check();
        var draft =
                new Draft(
                        visitors.sender(caller, TypedReferral.text(sent.sentBy())),
                        visitors.nameOf(caller),
                        typed.matter(),
                        typed.consentAt());
        var referral =
                send.send(
                        new ReferralId(id.toString()),
                        draft,
                        typed.towards(),
                        visitors.eyes(caller));
        return Versioned.created(
                here.path("referrals", id),
                new ReferralReceipt(referral.id().value(), ReferralState.SENT),
                referral.version());
    }

    private static @Nullable ReferralId last(@Nullable String after) {
        return after == null ? null : new ReferralId(Cursor.decode(after, 1).getFirst());
    }
}
