package fr.parvis.actions.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.events.EventJson;
import fr.parvis.starter.test.ContractFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HomeVisitContractsTest {
    private static final String VISIT = "0199f3a0-0000-7000-8000-0000000000b1";
    private static final String ACTION = "0199f3a0-0000-7000-8000-0000000000b2";
    private static final String DATE = "0199f3a0-0000-7000-8000-0000000000b3";
    private static final String MEMBER = "0199f3a0-0000-7000-8000-0000000000b4";

    @Test
    void facts_are_written_as_promised() {
        ContractFiles.assertWrites(new HomeVisitFact.HomeVisitApproved(VISIT, ACTION, DATE, 2));
        ContractFiles.assertWrites(
                new HomeVisitFact.HomeVisitOverdue(VISIT, ACTION, DATE, MEMBER, 1, 4));
    }

    @Test
    void an_alarm_is_asked_for_as_promised() {
        var round = new Round();
        var id = round.agreed();
        round.itIs(HomeVisitFixtures.ENDS);

        round.due.run(id.value());

        assertThat(round.alarms())
                .hasSize(1)
                .allSatisfy(HomeVisitContractsTest::assertFollowsSchema);
    }

    private static void assertFollowsSchema(Fact letter) {
        var type = "notifications.message-requested.v1";
        var file = "/contracts/notifications/" + type + ".schema.json";
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(HomeVisitContractsTest.class.getResourceAsStream(file));

        assertThat(schema.validate(JsonMapper.shared().readTree(EventJson.write(letter))))
                .isEmpty();
    }
}
