package fr.parvis.actions.request.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.links.Links;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ParvisTest
class PublicRequestTest {

    @LocalServerPort private int port;
    @Autowired private Links links;
    @Autowired private Ids ids;

    @Test
    void a_request_that_lacks_something_comes_back_as_it_was_filled_in_in_the_order_of_the_form() {
        var page = asks("name=Mairie+de+Blanot&email=mairie&wish=Le+bus");

        assertThat(page)
                .contains("<title>Erreur", "value=\"Mairie de Blanot\"", ">Le bus</textarea>")
                .contains("aria-describedby=\"email-error reach\"", "id=\"commune-error\"")
                .doesNotContain("name-error", "wish-error");
        assertThat(page.indexOf("href=\"#commune\"")).isLessThan(page.indexOf("href=\"#email\""));
    }

    @Test
    void a_request_left_open_for_hours_is_looked_through_once_more_and_nothing_typed_is_lost() {
        var old =
                Tenancy.as(
                        TestTenants.CLUNISOIS,
                        Actor.LINK,
                        () ->
                                links.sign(
                                        'q', ids.next().toString(), Instant.now().minusSeconds(9)));

        var page = asks("name=Ana&phone=0385500000&wish=Le+bus&commune=71137&ticket=" + old);

        assertThat(page)
                .contains("restée ouverte longtemps", "value=\"Ana\"", ">Le bus</textarea>");
    }

    private String asks(String form) {
        return String.valueOf(
                RestTestClient.bindToServer()
                        .baseUrl("http://127.0.0.1:" + port)
                        .build()
                        .post()
                        .uri("/clunisois/demande")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form)
                        .exchange()
                        .expectStatus()
                        .isEqualTo(422)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }
}
