package fr.parvis.actions.outcome;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Outcomes to test with. */
public final class OutcomeFixtures {

    public static final Author LEA = new Author("7d9cbf2b-lea", "Léa Martin");
    public static final Author KARIM = new Author("1a2b3c4d-karim", "Karim Petit");
    public static final Instant NOON = Instant.parse("2027-03-04T11:00:00Z");

    private OutcomeFixtures() {}

    /** Eight people in all ways that can be said. */
    public static Figures everything() {
        return new Figures(
                8,
                3,
                Map.of(AgeBand.FROM_60_TO_69, 5, AgeBand.UNDER_18, 1),
                Map.of("71137", 6, "71042", 2),
                Map.of("numerique--acceder-a-des-services-en-ligne", 4),
                Map.of(Operator.CAF, new Errands(2, 1, 0), Operator.ANTS, new Errands(0, 0, 3)),
                1,
                2,
                150);
    }

    public static Tally tally(int met, int newcomers) {
        return new Tally(UUID.randomUUID().toString(), NOON, Figures.people(met, newcomers));
    }
}
