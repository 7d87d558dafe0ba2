package fr.parvis.starter.test.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.parvis.starter.test.TestTenants;
import fr.parvis.starter.test.TestTokens;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;

/**
 * Tests of a whole service, for a {@code @ParvisTest} to implement: with every right in its own
 * tenant, Clunisois neither sees nor touches a thing of Mauriac. A path with an id for which {@link
 * #belongingsOfMauriac} has no thing fails.
 */
public interface TenantIsolation {

    /** Stores things of Mauriac, through the service's own use cases or its API. */
    Belongings belongingsOfMauriac(ApplicationContext context);

    @Test
    default void every_path_with_an_id_is_tried_with_a_foreign_one(ApplicationContext context) {
        Belongings foreign = belongingsOfMauriac(context);

        assertThat(Endpoint.of(context))
                .filteredOn(it -> it.isOfTenant() && it.hasId())
                .filteredOn(it -> foreign.idFor(it).isEmpty())
                .as("paths without a thing of Mauriac to try them with")
                .isEmpty();
    }

    @TestFactory
    default Stream<DynamicTest> a_foreign_thing_does_not_exist(ApplicationContext context) {
        Belongings foreign = belongingsOfMauriac(context);
        var calls = new Calls(context);
        return Endpoint.of(context)
                .filter(it -> it.isOfTenant() && it.hasId())
                .flatMap(
                        it -> foreign.idFor(it).map(id -> absent(calls, it, id, foreign)).stream());
    }

    @TestFactory
    default Stream<DynamicTest> no_list_shows_a_foreign_thing(ApplicationContext context) {
        Belongings foreign = belongingsOfMauriac(context);
        var calls = new Calls(context);
        return Endpoint.of(context)
                .filter(it -> it.isOfTenant() && !it.hasId() && it.reads())
                .map(it -> dynamicTest(it.toString(), () -> shows(calls, it, foreign)));
    }

    private static DynamicTest absent(
            Calls calls, Endpoint endpoint, String id, Belongings foreign) {
        return dynamicTest(
                endpoint.toString(),
                () -> {
                    String before = seenAtHome(calls, endpoint, id);
                    var answer = calls.call(endpoint, endpoint.at("clunisois", id), fromHere());
                    assertThat(answer.statusCode()).as(answer.body()).isIn(allowed(endpoint));
                    assertThat(answer.body()).doesNotContain(foreign.words());
                    assertThat(seenAtHome(calls, endpoint, id)).isEqualTo(before);
                });
    }

    /** An empty command may be refused for being empty before anything is looked for. */
    private static List<Integer> allowed(Endpoint endpoint) {
        return endpoint.reads() || endpoint.method().equals("DELETE")
                ? List.of(404, 403)
                : List.of(404, 403, 400, 422);
    }

    private static String seenAtHome(Calls calls, Endpoint endpoint, String id) {
        return endpoint.reads()
                ? ""
                : calls.look(endpoint.at("mauriac", id), TestTokens.coordinator(mauriac()));
    }

    private static void shows(Calls calls, Endpoint endpoint, Belongings foreign) {
        var answer = calls.call(endpoint, endpoint.at("clunisois"), fromHere());

        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        assertThat(answer.body()).doesNotContain(foreign.words());
        assertThat(answer.body()).doesNotContain(foreign.ids().values());
    }

    private static String fromHere() {
        return TestTokens.coordinator(TestTenants.CLUNISOIS.value());
    }

    private static String mauriac() {
        return TestTenants.MAURIAC.value();
    }
}
