package fr.parvis.starter.test.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.parvis.starter.security.AccessRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;

/**
 * Tests of a whole service, for a {@code @ParvisTest} to implement: each endpoint says who may call
 * it, and everybody else is refused without a byte of data. The cases come from the controllers
 * themselves, so that a new endpoint is tried without being named.
 */
public interface WhoMayCall {

    @Test
    default void every_endpoint_says_who_may_call_it(ApplicationContext context) {
        assertThat(Endpoint.of(context))
                .filteredOn(it -> it.rule() instanceof AccessRule.Missing)
                .as("endpoints without @Allow, @AllowSignedIn or @AllowAnyone")
                .isEmpty();
    }

    @TestFactory
    default Stream<DynamicTest> everybody_else_is_refused(ApplicationContext context) {
        var calls = new Calls(context);
        return Endpoint.of(context)
                .flatMap(
                        endpoint ->
                                Intruder.against(endpoint.rule())
                                        .map(it -> refused(calls, endpoint, it)));
    }

    private static DynamicTest refused(Calls calls, Endpoint endpoint, Intruder intruder) {
        String how = endpoint + " with " + intruder.who();
        return dynamicTest(
                how,
                () -> {
                    String path = endpoint.at("clunisois");
                    var answer = calls.call(endpoint, path, intruder.token());
                    Refused.assertRefused(answer, how, intruder.statuses());
                });
    }
}
