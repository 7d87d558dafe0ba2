package fr.parvis.actions.referral;

import fr.parvis.starter.core.Fact;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends the partner a new link, always to the address on record. */
public final class RenewLink {

    private final EditReferral edit;
    private final ReferralLetter letter;
    private final InstantSource clock;

    public RenewLink(Referrals referrals, ReferralLetter letter, InstantSource clock) {
        this.edit = new EditReferral(referrals);
        this.letter = letter;
        this.clock = clock;
    }

    /**
     * @param email to put on record; null keeps the one there is
     */
    public Referral byHouse(ReferralId id, @Nullable String email) {
        return edit.edit(id, referral -> renewed(referral, email), this::told);
    }

    /** Asked for by whoever holds a former link; where none may be sent, nothing happens. */
    public void byLink(ReferralId id) {
        edit.edit(
                id,
                referral ->
                        referral.isRenewable(clock.instant()) ? renewed(referral, null) : referral,
                this::told);
    }

    private Referral renewed(Referral referral, @Nullable String email) {
        var address = email == null ? referral.to().email() : email;
        if (address == null) {
            throw ReferralRefused.noAddress();
        }
        return referral.renew(clock.instant(), address);
    }

    private List<Fact> told(Referral renewed) {
        return Stream.<Fact>concat(
                        Stream.of(ReferralFact.of(renewed)), letter.link(renewed).stream())
                .toList();
    }
}
