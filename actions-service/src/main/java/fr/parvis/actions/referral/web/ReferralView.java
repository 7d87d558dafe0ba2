package fr.parvis.actions.referral.web;

import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.actions.referral.Matter;
import fr.parvis.actions.referral.Reason;
import fr.parvis.actions.referral.Referral;
import fr.parvis.actions.referral.ReferralState;
import fr.parvis.actions.referral.Side;
import fr.parvis.starter.reference.Phones;
import fr.parvis.starter.tenancy.Tenant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a partner's link shows, in words.
 *
 * @param name « Jeanne M. »
 * @param reach how to reach the person; shown once accepted
 * @param proposal what the other side proposes instead; null where nothing is
 * @param waits whether the partner is to answer
 * @param told whether it may be said what became of the person
 * @param over whether nobody answered in time
 * @param error what is missing in what was just sent; null for nothing
 */
public record ReferralView(
        String from,
        String to,
        String name,
        String need,
        String reach,
        String said,
        @Nullable String proposal,
        boolean waits,
        boolean refusable,
        boolean retakable,
        boolean told,
        boolean over,
        @Nullable String error) {

    public List<Reason> refusals() {
        return Reason.ofRefusing();
    }

    public List<Reason> misses() {
        return Reason.ofMissing();
    }

    static ReferralView of(
            Referral referral, Matter matter, Tenant tenant, @Nullable String error) {
        var state = referral.state();
        var waits = state == ReferralState.SENT && referral.turn() == Side.RECEIVER;
        return new ReferralView(
                referral.from().name(),
                referral.to().name(),
                matter.person().name(),
                matter.need(),
                reach(matter, referral.isEntrusted(), tenant.region()),
                said(referral, waits, tenant.zone()),
                waits ? proposal(referral) : null,
                waits,
                referral.isOpen(),
                state == ReferralState.REFUSED,
                referral.isEntrusted(),
                state == ReferralState.EXPIRED,
                error);
    }

    private static @Nullable String proposal(Referral referral) {
        return referral.course()
                .proposal()
                .map(it -> it.by() + " propose\u00a0: " + it.words())
                .orElse(null);
    }

    private static String reach(Matter matter, boolean shown, String region) {
        var person = matter.person();
        var preferred =
                switch (matter.contactBy()) {
                    case PHONE -> "par téléphone";
                    case EMAIL -> "par courriel";
                    case THROUGH_SENDER -> "par la structure qui l’oriente";
                };
        return shown
                ? Stream.of(preferred, spoken(person.phone(), region), person.email())
                        .filter(Objects::nonNull)
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(preferred)
                : preferred + " (les coordonnées s’affichent une fois l’orientation acceptée)";
    }

    private static @Nullable String spoken(@Nullable String phone, String region) {
        return phone == null ? null : Phones.spoken(phone, region);
    }

    private static String said(Referral referral, boolean waits, ZoneId zone) {
        return switch (referral.state()) {
            case SENT ->
                    waits
                            ? "Votre réponse est attendue avant le "
                                    + FrenchTimes.moment(referral.clock().expiresAt(), zone)
                                    + "."
                            : "Votre proposition est envoyée. La réponse vous sera écrite.";
            case ACCEPTED -> "Cette orientation est acceptée. Merci.";
            case REFUSED -> "Cette orientation n’est pas acceptée. Qui l’a envoyée est prévenu.";
            case HONOURED -> "Vous avez reçu cette personne. Merci de l’avoir dit.";
            case MISSED -> "Vous n’avez pas reçu cette personne. Merci de l’avoir dit.";
            case WITHDRAWN -> "Cette orientation a été retirée\u00a0: il n’y a plus rien à faire.";
            case EXPIRED -> "Le délai de réponse est passé.";
        };
    }
}
