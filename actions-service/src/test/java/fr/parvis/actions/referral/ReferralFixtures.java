package fr.parvis.actions.referral;

import fr.parvis.actions.booking.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Referrals to test with. */
public final class ReferralFixtures {

    public static final Instant MONDAY = Instant.parse("2027-03-01T08:00:00Z");
    public static final String UFC = "0199f3a0-0000-7000-8000-000000000001";
    public static final String RESTOS = "0199f3a0-0000-7000-8000-000000000002";
    public static final Sender HOUSE =
            new Sender(null, "Claire Martin, France services de Cluny", "claire@cluny.example");
    public static final Sender CCAS = new Sender(UFC, "CCAS de Cluny", null);
    public static final Person JEANNE =
            new Person("Jeanne", "M", "+33612345678", "jeanne@exemple.example");
    public static final Matter MATTER =
            new Matter(JEANNE, "Un dossier de retraite", ContactBy.PHONE);
    public static final Destination TO_RESTOS =
            Destination.partner(RESTOS, "Restos du Cœur", "restos@exemple.example");

    private ReferralFixtures() {}

    public static ReferralId newId() {
        return new ReferralId(UUID.randomUUID().toString());
    }

    /** From the house to the Restos. */
    public static Referral outbound() {
        return outbound(newId(), HOUSE);
    }

    public static Referral outbound(ReferralId id, Sender from) {
        return sent(id, from, TO_RESTOS);
    }

    /** To a date where no places are counted. */
    public static Referral inbound(ReferralId id, String occurrenceId, Sender from) {
        return sent(id, from, dateOf(occurrenceId));
    }

    public static Destination dateOf(String occurrenceId) {
        return new Destination(
                "Permanence",
                occurrenceId,
                MONDAY.plusSeconds(86_400),
                MONDAY.plusSeconds(90_000),
                null,
                null);
    }

    public static void store(Referrals referrals, Referral referral) {
        referrals.add(referral, List.of());
    }

    static Step step(Step.Kind what, @Nullable Side side, @Nullable Reason reason) {
        return new Step(MONDAY.plusSeconds(60), what, side, "Quelqu’un", reason, "des mots");
    }

    private static Referral sent(ReferralId id, Sender from, Destination to) {
        var draft = new Draft(from, from.name(), MATTER, MONDAY);
        return Referral.send(id, draft, to, Clock.from(MONDAY, to), MONDAY);
    }
}
