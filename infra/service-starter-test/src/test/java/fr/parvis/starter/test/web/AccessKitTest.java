package fr.parvis.starter.test.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.starter.test.ExplainedApi;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.access.Belongings;
import fr.parvis.starter.test.access.TenantIsolation;
import fr.parvis.starter.test.access.WhoMayCall;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The kit finds what was planted in the trial service, and nothing where nothing is wrong. */
@ParvisTest
class AccessKitTest {

    private static final String THINGS = "/api/v1/{tenant}/things";
    private static final String SOME_ID = "01938f2e-0000-7000-8000-000000000001";

    private static final WhoMayCall WHO_MAY_CALL = new WhoMayCall() {};

    @Autowired ApplicationContext context;

    @Test
    void an_endpoint_without_a_rule_is_found() {
        assertThatThrownBy(() -> WHO_MAY_CALL.every_endpoint_says_who_may_call_it(context))
                .hasMessageContaining("GET /api/v1/{tenant}/things/forgotten")
                .hasMessageNotContaining("things.csv");
    }

    @Test
    void an_operation_without_words_is_found() {
        ExplainedApi explained = new ExplainedApi() {};

        assertThatThrownBy(() -> explained.every_operation_says_what_it_is_for(context))
                .hasMessageContaining("get /api/v1/{tenant}/things/events")
                .hasMessageNotContaining("get /r/{link}");
    }

    @Test
    void whoever_may_not_call_is_refused_everywhere() {
        var tried = WHO_MAY_CALL.everybody_else_is_refused(context).toList();

        assertThat(tried).hasSizeGreaterThan(80);
        assertThatCode(() -> run(tried.stream())).doesNotThrowAnyException();
    }

    @Test
    void a_path_without_a_foreign_thing_to_try_is_found() {
        var isolation = isolation(Map.of("/api/v1/{tenant}/others", SOME_ID), "parole");

        assertThatThrownBy(
                        () -> isolation.every_path_with_an_id_is_tried_with_a_foreign_one(context))
                .hasMessageContaining("GET /api/v1/{tenant}/things/{id}");
    }

    @Test
    void a_foreign_thing_that_can_be_read_is_found() {
        var isolation = isolation(Map.of(THINGS, SOME_ID), "parole");

        assertThatThrownBy(() -> run(isolation.a_foreign_thing_does_not_exist(context)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_list_that_shows_a_foreign_thing_is_found() {
        var leaking = isolation(Map.of(THINGS, SOME_ID), "été");
        var sound = isolation(Map.of(THINGS, SOME_ID), "parole");

        assertThatThrownBy(() -> run(leaking.no_list_shows_a_foreign_thing(context)))
                .isInstanceOf(AssertionError.class);
        assertThatCode(() -> run(sound.no_list_shows_a_foreign_thing(context)))
                .doesNotThrowAnyException();
    }

    private static TenantIsolation isolation(Map<String, String> ids, String word) {
        return any -> new Belongings(ids, List.of(word));
    }

    private static void run(Stream<DynamicTest> tests) throws Throwable {
        for (DynamicTest test : tests.toList()) {
            test.getExecutable().execute();
        }
    }
}
