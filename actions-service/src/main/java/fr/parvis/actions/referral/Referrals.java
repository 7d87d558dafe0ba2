package fr.parvis.actions.referral;

import fr.parvis.starter.core.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The referrals of the present tenant. */
public interface Referrals {

    /** Whether somebody is sent to a date of ours, or to a partner. */
    enum Way {
        INBOUND,
        OUTBOUND
    }

    /**
     * Which are looked for; null or false for any.
     *
     * @param todo only those about which the house has something to do
     * @param partnerId only those that this partner sends or receives
     */
    record Wanted(
            @Nullable ReferralState state,
            @Nullable Way way,
            boolean todo,
            @Nullable String occurrenceId,
            @Nullable String partnerId) {

        public static final Wanted ALL = new Wanted(null, null, false, null, null);
    }

    Optional<Referral> byId(ReferralId id);

    /** The last sent first; {@code after} is the last one seen. */
    List<Referral> latestFirst(Wanted wanted, @Nullable ReferralId after, int limit);

    long count(Wanted wanted);

    /** Of a person of this address or number (E.164). */
    List<Referral> ofPerson(@Nullable String email, @Nullable String phone);

    /** Some that say whom they are about and have been over since before then. */
    List<Referral> agedBefore(Instant end, int limit);

    /** False where this id is taken. */
    boolean add(Referral referral, List<? extends Fact> facts);

    /** False where the stored one is not the version before this one any more. */
    boolean save(Referral changed, List<? extends Fact> facts);
}
