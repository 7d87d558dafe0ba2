package fr.parvis.actions.retention;

import fr.parvis.actions.booking.PersonErased;
import fr.parvis.actions.booking.PersonErased.Reason;
import fr.parvis.actions.referral.Referral;
import fr.parvis.actions.referral.Referrals;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Erases who was sent somewhere, and what for; that somebody was, and what came of it, stays. */
public class ForgetReferred {

    private static final int AT_ONCE = 200;

    private final Referrals referrals;

    public ForgetReferred(Referrals referrals) {
        this.referrals = referrals;
    }

    /** What is kept about a person of this address or number. */
    public List<Referral> about(@Nullable String email, @Nullable String phone) {
        return referrals.ofPerson(email, phone);
    }

    /** What somebody changes at this moment is forgotten an hour later. */
    void forgetOld(Instant old) {
        var some = referrals.agedBefore(old, AT_ONCE);
        while (!some.isEmpty() && some.stream().allMatch(it -> forget(it, Reason.RETENTION))) {
            some = referrals.agedBefore(old, AT_ONCE);
        }
    }

    /** How many they were. */
    public int forget(@Nullable String email, @Nullable String phone) {
        var found = about(email, phone);
        found.forEach(this::forgetNow);
        return found.size();
    }

    private void forgetNow(Referral found) {
        var present = found;
        while (present.matter() != null && !forget(present, Reason.RGPD)) {
            present = referrals.byId(present.id()).orElseThrow();
        }
    }

    private boolean forget(Referral referral, Reason reason) {
        var erased = new PersonErased(referral.id().value(), reason);
        return referrals.save(referral.forget(), List.of(erased));
    }
}
