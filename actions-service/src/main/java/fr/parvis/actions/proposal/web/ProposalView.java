package fr.parvis.actions.proposal.web;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.proposal.DateProposal;
import fr.parvis.actions.proposal.Offer;
import fr.parvis.actions.proposal.Side;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the partner's page shows, in words.
 *
 * @param said how it stands
 * @param answerable whether the partner is to answer
 * @param version that was read: an answer to another is refused
 */
public record ProposalView(
        String title,
        String partner,
        @Nullable String place,
        String when,
        String said,
        boolean answerable,
        long version,
        List<OfferView> offers) {

    public record OfferView(String by, String when, @Nullable String note) {}

    static ProposalView of(DateProposal proposal, Action action, ZoneId zone) {
        var partner = proposal.partner().name();
        return new ProposalView(
                action.plan().title(),
                partner,
                place(action.plan().place()),
                when(proposal.last(), zone),
                said(proposal),
                proposal.turn() == Side.PARTNER,
                proposal.version(),
                proposal.offers().stream().map(it -> offer(it, partner, zone)).toList());
    }

    private static OfferView offer(Offer offer, String partner, ZoneId zone) {
        var by = offer.by() == Side.HOUSE ? "La France services" : partner;
        return new OfferView(by, when(offer, zone), offer.note());
    }

    private static String when(Offer offer, ZoneId zone) {
        return FrenchTimes.between(offer.period().startsAt(), offer.period().endsAt(), zone);
    }

    private static String said(DateProposal proposal) {
        return switch (proposal.state()) {
            case AGREED -> "Cette date est convenue.";
            case REFUSED -> "Cette date est refusée.";
            case PROPOSED, OTHER_PROPOSED ->
                    proposal.turn() == Side.PARTNER
                            ? "Cette date vous convient-elle\u202f?"
                            : "Votre proposition est transmise. La France services va répondre.";
        };
    }

    private static @Nullable String place(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        var commune =
                Communes.official().byCode(place.insee()).map(Commune::name).orElse(place.insee());
        return place.label() == null ? commune : place.label() + ", " + commune;
    }
}
