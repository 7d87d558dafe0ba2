package fr.parvis.actions.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.events.EventJson;
import fr.parvis.starter.test.ContractFiles;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BookingContractsTest {

    private static final String BOOKING = "019ab1c2-5f00-7aaa-8000-0000000000b1";
    private static final String DATE = "019ab1c2-5f00-7aaa-8000-0000000000d1";

    @Test
    void facts_are_written_as_promised() {
        ContractFiles.assertWrites(
                new BookingFact.BookingMade(BOOKING, DATE, Standing.BOOKED, "CCAS", true));
        ContractFiles.assertWrites(new BookingFact.BookingPromoted(BOOKING, DATE));
        ContractFiles.assertWrites(
                new BookingFact.BookingCancelled(BOOKING, DATE, Standing.BOOKED));
        ContractFiles.assertWrites(new PersonErased(BOOKING, PersonErased.Reason.RETENTION));
    }

    @Test
    void letters_are_asked_for_as_promised() {
        var hall = new Hall();
        var date = hall.dateOf(1);
        hall.books(date);
        var second = hall.books(date);
        hall.later(Duration.ofDays(3));
        hall.remind.remind(hall.roll(date).seats().getFirst().bookingId());

        var letters =
                hall.bookings.facts().stream().filter(MessageRequested.class::isInstance).toList();

        assertThat(letters).hasSize(3);
        assertThat(hall.letters(second.id())).containsExactly("booking-confirmed");
        assertThat(letters).allSatisfy(BookingContractsTest::assertFollowsSchema);
    }

    private static void assertFollowsSchema(Fact letter) {
        var type = "notifications.message-requested.v1";
        var file = "/contracts/notifications/" + type + ".schema.json";
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(BookingContractsTest.class.getResourceAsStream(file));

        assertThat(schema.validate(JsonMapper.shared().readTree(EventJson.write(letter))))
                .isEmpty();
    }
}
