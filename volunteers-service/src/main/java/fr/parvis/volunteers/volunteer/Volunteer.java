package fr.parvis.volunteers.volunteer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A resident who agreed, or not yet, to be asked for a coup de main.
 *
 * @param formerConsents what they said before, the newest first, at most ten
 */
public record Volunteer(
        VolunteerId id,
        Profile profile,
        Consent consent,
        List<Consent> formerConsents,
        Asks asks,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    private static final int CONSENTS_KEPT = 10;

    public static Volunteer enrol(VolunteerId id, Profile profile, Consent consent, Instant now) {
        return new Volunteer(id, profile, consent, List.of(), Asks.NONE, now, now, 1);
    }

    public Volunteer edit(Profile changed, Instant now) {
        return new Volunteer(
                id, changed, consent, formerConsents, asks, createdAt, now, version + 1);
    }

    /** Keeps what was said before; saying the same again keeps its first date. */
    public Volunteer say(Consent said, Instant now) {
        if (said.state() == consent.state()) {
            return this;
        }
        List<Consent> former = new ArrayList<>(formerConsents);
        former.addFirst(consent);
        List<Consent> kept = List.copyOf(former.subList(0, Math.min(CONSENTS_KEPT, former.size())));
        return new Volunteer(id, profile, said, kept, asks, createdAt, now, version + 1);
    }

    /** Whether a mail may be sent to them: they said yes and there is an address. */
    public boolean contactable() {
        return consent.isGiven() && profile.email() != null;
    }

    public PersonName name() {
        return profile.name();
    }
}
