package fr.parvis.actions.retention.web;

import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.booking.TypedPerson;
import fr.parvis.actions.referral.Matter;
import fr.parvis.actions.referral.Referral;
import fr.parvis.actions.referral.ReferralState;
import fr.parvis.actions.retention.ForgetPeople;
import fr.parvis.actions.retention.ForgetReferred;
import fr.parvis.actions.retention.Retention;
import fr.parvis.actions.retention.RetentionBook;
import fr.parvis.actions.retention.RetentionStale;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.reference.Phones;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long people are known, and what is known of one. */
@RestController
@RequestMapping("/api/v1/{tenant}/bookings")
class RetentionController {

    record RetentionBody(@Min(1) @Max(Retention.MOST) int days) {}

    /** In the body, so that neither stands in an address. */
    record PersonSought(@Nullable String email, @Nullable String phone) {}

    record KnownBooking(
            String id,
            String occurrenceId,
            Instant endsAt,
            Standing state,
            @Nullable Attendance attendance,
            @Nullable Person person,
            boolean noTransport,
            @Nullable String referredBy) {

        static KnownBooking of(Booking booking) {
            return new KnownBooking(
                    booking.id(),
                    booking.occurrenceId(),
                    booking.endsAt(),
                    booking.standing(),
                    booking.attendance(),
                    booking.person(),
                    booking.noTransport(),
                    booking.source().referredBy());
        }
    }

    record KnownReferral(
            String id, String from, String to, ReferralState state, @Nullable Matter matter) {

        static KnownReferral of(Referral referral) {
            return new KnownReferral(
                    referral.id().value(),
                    referral.from().name(),
                    referral.to().name(),
                    referral.state(),
                    referral.matter());
        }
    }

    record KnownBookings(List<KnownBooking> bookings, List<KnownReferral> referrals) {}

    record Erased(int bookings, int referrals) {}

    private final RetentionBook book;
    private final ForgetPeople forget;
    private final ForgetReferred referred;
    private final TenantDirectory tenants;

    RetentionController(
            RetentionBook book,
            ForgetPeople forget,
            ForgetReferred referred,
            TenantDirectory tenants) {
        this.book = book;
        this.forget = forget;
        this.referred = referred;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Consulter la durée de conservation des personnes inscrites",
            description = "En jours après la date\u202f; 90 sans autre choix.")
    @GetMapping("/retention")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<RetentionBody> look() {
        return shown(book.present());
    }

    @Operation(
            summary = "Changer la durée de conservation des personnes inscrites",
            description =
                    "De 1 à 365 jours après la date\u202f; ensuite seuls les nombres restent. "
                            + "412\u00a0: quelqu’un l’a changée entre-temps\u202f; 422\u00a0: une valeur "
                            + "ne convient pas\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping("/retention")
    @Allow(Role.COORDINATOR)
    ResponseEntity<RetentionBody> change(
            @RequestBody @Valid RetentionBody sent, ExpectedVersion seen) {
        var present = book.present();
        var changed = present.withDays(sent.days());
        if (present.version() != seen.value() || !book.save(changed)) {
            throw new RetentionStale();
        }
        return shown(changed);
    }

    @Operation(
            summary = "Rassembler ce que l’on sait d’une personne inscrite ou orientée",
            description =
                    "Par son adresse e-mail ou son téléphone, pour le lui remettre. Réservé à la "
                            + "coordination. 422\u00a0: ni l’une ni l’autre, ou illisible.")
    @PostMapping("/people/export")
    @Allow(Role.COORDINATOR)
    KnownBookings export(@RequestBody PersonSought sought) {
        var email = email(sought);
        var phone = phone(sought);
        return new KnownBookings(
                forget.about(email, phone).stream().map(KnownBooking::of).toList(),
                referred.about(email, phone).stream().map(KnownReferral::of).toList());
    }

    @Operation(
            summary = "Effacer une personne inscrite ou orientée",
            description =
                    "Par son adresse e-mail ou son téléphone. Ses inscriptions à venir sont "
                            + "annulées, les autres et ses orientations gardent leur nombre sans son nom. Réservé à la "
                            + "coordination. 422\u00a0: ni l’une ni l’autre, ou illisible.")
    @PostMapping("/people/erase")
    @Allow(Role.COORDINATOR)
    Erased erase(@RequestBody PersonSought sought) {
        var email = email(sought);
        var phone = phone(sought);
        return new Erased(forget.forget(email, phone), referred.forget(email, phone));
    }

    private static @Nullable String email(PersonSought sought) {
        return new TypedPerson(null, null, null, sought.email()).address();
    }

    private @Nullable String phone(PersonSought sought) {
        var typed = sought.phone();
        if (typed == null || typed.isBlank()) {
            if (email(sought) == null) {
                throw unreadable("required", "Indiquez une adresse e-mail ou un téléphone.");
            }
            return null;
        }
        return Phones.read(typed, tenants.current().region())
                .orElseThrow(
                        () -> unreadable("unreadable-phone", "Vérifiez le numéro de téléphone."));
    }

    private static Refusal unreadable(String code, String message) {
        return new Refusal(
                Refusal.Kind.RULE,
                "person-unfit",
                "Personne ne peut être cherché ainsi.",
                "Corrigez les champs signalés.",
                List.of(new Flaw("/phone", code, message)));
    }

    private static ResponseEntity<RetentionBody> shown(Retention retention) {
        return Versioned.ok(new RetentionBody(retention.days()), retention.version());
    }
}
