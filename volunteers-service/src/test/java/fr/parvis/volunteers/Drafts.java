package fr.parvis.volunteers;

import fr.parvis.volunteers.call.CallDraft;
import fr.parvis.volunteers.call.CallDraft.DraftAudience;
import fr.parvis.volunteers.call.CallDraft.DraftLift;
import fr.parvis.volunteers.call.CallDraft.DraftSpot;
import fr.parvis.volunteers.call.CallDraft.DraftWaves;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Calls as somebody might type them. */
public final class Drafts {

    public static final Instant START = Instant.parse("2027-03-11T08:00:00Z");
    public static final Instant END = Instant.parse("2027-03-11T10:00:00Z");

    private Drafts() {}

    public static CallDraft aCallFor(int helpers) {
        return draft(helpers, null, null, null);
    }

    public static CallDraft inWaves(int helpers, int size, int everyMinutes) {
        return draft(helpers, new DraftWaves(size, everyMinutes), null, null);
    }

    public static CallDraft to(DraftAudience audience) {
        return draft(4, null, null, audience);
    }

    public static CallDraft liftingTheCap(int helpers) {
        return draft(helpers, null, new DraftLift("Crue de la Grosne"), null);
    }

    /** In the month after. */
    public static CallDraft later(int helpers) {
        var draft = aCallFor(helpers);
        return new CallDraft(
                draft.title(),
                draft.message(),
                draft.place(),
                Instant.parse("2027-04-20T08:00:00Z"),
                Instant.parse("2027-04-20T10:00:00Z"),
                helpers,
                null,
                null,
                null,
                null,
                null);
    }

    public static CallDraft saying(String message) {
        return new CallDraft(
                "Porter un frigo",
                message,
                new DraftSpot(Town.JONCY, "salle des fêtes"),
                START,
                END,
                4,
                null,
                null,
                null,
                null,
                null);
    }

    public static DraftAudience within(double km) {
        return new DraftAudience(null, null, km, null, null, null);
    }

    private static CallDraft draft(
            int helpers,
            @Nullable DraftWaves waves,
            @Nullable DraftLift lift,
            @Nullable DraftAudience audience) {
        return new CallDraft(
                "Porter un frigo",
                "Il faut quatre personnes et de bons bras.",
                new DraftSpot(Town.JONCY, "salle des fêtes"),
                START,
                END,
                helpers,
                null,
                "12 chez M. Petit, 06 12 34 56 78",
                waves,
                lift,
                audience);
    }
}
