package fr.parvis.actions.occurrence;

import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.test.ContractFiles;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrenceContractsTest {

    private static final String ID = "0199f3a0-0000-7000-8000-000000000002";
    private static final Period WAS =
            new Period(
                    Instant.parse("2027-03-04T08:00:00Z"), Instant.parse("2027-03-04T11:00:00Z"));
    private static final Period IS =
            new Period(
                    Instant.parse("2027-03-05T09:00:00Z"), Instant.parse("2027-03-05T12:00:00Z"));

    @Test
    void facts_are_written_as_promised() {
        ContractFiles.assertWrites(
                new OccurrenceFact.OccurrenceScheduled(
                        ID, told(OccurrenceState.SCHEDULED, WAS, 0), 1));
        ContractFiles.assertWrites(
                new OccurrenceFact.OccurrenceMoved(
                        ID,
                        told(OccurrenceState.SCHEDULED, IS, 1),
                        new OccurrenceFact.Before(WAS.startsAt(), WAS.endsAt(), "71137"),
                        2));
        ContractFiles.assertWrites(
                new OccurrenceFact.OccurrenceCancelled(
                        ID, told(OccurrenceState.CANCELLED, WAS, 1), "Route enneigée", 2));
        ContractFiles.assertWrites(
                new OccurrenceFact.OccurrenceHeld(ID, told(OccurrenceState.HELD, WAS, 0), 2));
    }

    private static OccurrenceFact.Told told(OccurrenceState state, Period period, int sequence) {
        return new OccurrenceFact.Told(
                "0199f3a0-0000-7000-8000-000000000001",
                state,
                true,
                Practice.PERMANENCE,
                "Permanence aux Restos du Cœur",
                period.startsAt(),
                period.endsAt(),
                "71137",
                "Salle des Griottons",
                "0199f3a0-0000-7000-8000-000000000003",
                "c7fa6f8b-a84a-57a0-bca7-28fa8897a8fd",
                List.of("0199f3a0-0000-7000-8000-000000000004"),
                List.of("numerique--acceder-a-des-services-en-ligne"),
                List.of("0199f3a0-0000-7000-8000-000000000005"),
                List.of("0199f3a0-0000-7000-8000-000000000006"),
                "0199f3a0-0000-7000-8000-000000000007",
                BookingMode.SLOTS,
                8,
                true,
                sequence);
    }
}
