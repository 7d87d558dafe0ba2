package fr.parvis.volunteers.volunteer;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A resident who agreed, or not yet, to be asked for a coup de main.
 *
 * @param formerConsents what they said before, the newest first, at most ten
 * @param version of what staff and links change; being asked leaves it as it is
 */
public record Volunteer(
        VolunteerId id,
        Profile profile,
        Consent consent,
        List<Consent> formerConsents,
        @Nullable Imported imported,
        Asks asks,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    private static final int CONSENTS_KEPT = 10;

    public static Volunteer enrol(VolunteerId id, Profile profile, Consent consent, Instant now) {
        return new Volunteer(id, profile, consent, List.of(), null, Asks.NONE, now, now, 1);
    }

    /** Changes what is known and what was said in one new version; the same if neither differs. */
    public Volunteer edit(Profile changed, Consent said, Instant now) {
        if (changed.equals(profile) && said.state() == consent.state()) {
            return this;
        }
        boolean sameSaid = said.state() == consent.state();
        return new Volunteer(
                id,
                changed,
                sameSaid ? consent : said,
                sameSaid ? formerConsents : withFormer(),
                imported,
                asks,
                createdAt,
                now,
                version + 1);
    }

    public Volunteer edit(Profile changed, Instant now) {
        return edit(changed, consent, now);
    }

    /** Keeps what was said before; saying the same again keeps its first date. */
    public Volunteer say(Consent said, Instant now) {
        return edit(profile, said, now);
    }

    /** Notes which import wrote this version. */
    public Volunteer importedBy(Imported by) {
        return new Volunteer(
                id, profile, consent, formerConsents, by, asks, createdAt, updatedAt, version);
    }

    /** Whether a mail may be sent to them: they said yes and there is an address. */
    public boolean contactable() {
        return consent.isGiven() && profile.email() != null;
    }

    public PersonName name() {
        return profile.name();
    }

    private List<Consent> withFormer() {
        return Stream.concat(Stream.of(consent), formerConsents.stream())
                .limit(CONSENTS_KEPT)
                .toList();
    }
}
