package fr.parvis.partners.grant;

import static fr.parvis.starter.test.TestTenants.CLUNISOIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import fr.parvis.partners.partner.PartnerId;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.Replay;
import fr.parvis.starter.test.TestTokens;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Every service keeps a copy of the grants: it equals a rebuild, and no repetition changes it. */
@ParvisTest
class GrantsRebuiltTest {

    private static final PartnerId PARTNER = new PartnerId("0199f3a0-0000-7000-8000-0000000000aa");

    @LocalServerPort private int port;
    @Autowired private ApplicationContext context;
    @Autowired private MongoDatabase database;
    @Autowired private GrantAccess access;

    @Test
    void the_copy_equals_one_rebuilt_from_what_the_owner_tells_again() {
        grant("rebuilt", List.of("actions.read"));
        grant("rebuilt", List.of("actions.read", "partners.read"));
        Document before = copyOf("rebuilt", 2);
        copies().deleteOne(Filters.eq("rebuilt/" + CLUNISOIS.value()));

        republish();

        assertThat(copyOf("rebuilt", 2)).isEqualTo(before);
    }

    @Test
    void a_topic_told_again_the_newest_first_changes_nothing() {
        grant("replayed", List.of("actions.read"));
        grant("replayed", List.of());
        Document before = copyOf("replayed", 2);

        var topic = new Replay(context, "parvis.partners", "grants");
        topic.newestFirst("partners.api-grant-changed.v1");
        topic.newestFirst("partners.api-grant-changed.v1");

        assertThat(copyOf("replayed", 2)).isEqualTo(before);
    }

    private void grant(String integrator, List<String> scopes) {
        Tenancy.as(CLUNISOIS, Actor.SYSTEM, () -> access.grant(integrator, PARTNER, scopes));
    }

    private Document copyOf(String integrator, long version) {
        var copy =
                Filters.and(
                        Filters.eq(integrator + "/" + CLUNISOIS.value()),
                        Filters.eq("version", version));
        return await().until(() -> copies().find(copy).first(), it -> it != null);
    }

    private MongoCollection<Document> copies() {
        return database.getCollection("grants");
    }

    private void republish() {
        RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build()
                .post()
                .uri("/system/republish")
                .headers(it -> it.setBearerAuth(TestTokens.platformAdmin()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.facts")
                .value(Integer.class, it -> assertThat(it).isPositive());
    }
}
