package fr.parvis.starter.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** An answer that gives nothing away: the right status, and a problem of known fields only. */
final class Refused {

    private static final Set<String> FIELDS =
            Set.of("type", "title", "status", "detail", "code", "hint", "errors", "correlationId");

    private Refused() {}

    static void assertRefused(HttpResponse<String> answer, String how, List<Integer> statuses) {
        assertThat(statuses).as("%s answers %s", how, answer.body()).contains(answer.statusCode());
        assertThat(answer.headers().firstValue("Content-Type"))
                .as("%s answers a problem", how)
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
        assertThat(fields(answer.body())).as("%s says no more", how).isSubsetOf(FIELDS);
    }

    private static Set<String> fields(String body) {
        return Set.copyOf(JsonMapper.shared().readTree(body).propertyNames());
    }
}
