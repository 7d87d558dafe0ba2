package fr.parvis.volunteers.answer.web;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.links.Link;
import fr.parvis.starter.links.Links;
import fr.parvis.starter.pages.PublicPages;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.volunteers.answer.AnswerByLink;
import fr.parvis.volunteers.answer.Choice;
import fr.parvis.volunteers.answer.Given;
import fr.parvis.volunteers.answer.LinkUnknown;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page of a personal link: whoever opens it sees the call, whoever presses answers. */
@RestController
@RequestMapping("/r/{link}")
class LinkController {

    private static final String PROOF = "the signed link is the proof";

    /**
     * @param person who answers, where several share the address
     */
    record LinkAnswer(@Nullable String answer, @Nullable String person) {}

    private final Links links;
    private final TenantDirectory tenants;
    private final AnswerByLink byLink;
    private final PublicPages pages;

    LinkController(Links links, TenantDirectory tenants, AnswerByLink byLink, PublicPages pages) {
        this.links = links;
        this.tenants = tenants;
        this.byLink = byLink;
        this.pages = pages;
    }

    @Operation(
            summary = "Montrer un appel à la personne qui a reçu le lien",
            description =
                    "Page HTML\u202f; ne change rien. Le lien signé fait foi. 404\u00a0: lien "
                            + "inconnu\u202f; 410\u00a0: lien expiré ou appel terminé.")
    @GetMapping
    @AllowAnyone(PROOF)
    ResponseEntity<String> look(@PathVariable("link") String text) {
        var link = links.read('r', text);
        var tenant = tenant(link);
        var view = Tenancy.as(link.tenant(), Actor.LINK, () -> view(link, tenant));
        return pages.show(HttpStatus.OK, "answer/answer", tenant, Map.of("call", view));
    }

    private AnswerView view(Link link, Tenant tenant) {
        return AnswerView.of(
                byLink.look(link.id()), tenant, person -> "/p/" + links.sign('p', person, null));
    }

    @Operation(
            summary = "Répondre à un appel par le lien",
            description =
                    "Répéter ne change rien\u202f; changer d’avis libère la place pour la "
                            + "première personne qui attend. `position` à partir de 1. 404\u00a0: "
                            + "lien inconnu\u202f; 410\u00a0: lien expiré ou appel terminé\u202f; 422\u00a0: "
                            + "réponse illisible.")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @AllowAnyone(PROOF)
    Given answer(@PathVariable("link") String text, @RequestBody LinkAnswer answer) {
        return give(text, answer);
    }

    @PostMapping
    @AllowAnyone(PROOF)
    ResponseEntity<?> answer(
            @PathVariable("link") String text,
            @RequestParam(required = false) @Nullable String answer,
            @RequestParam(required = false) @Nullable String person,
            @RequestHeader(value = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        var given = give(text, new LinkAnswer(answer, person));
        return accept.contains(MediaType.APPLICATION_JSON_VALUE)
                ? ResponseEntity.ok(given)
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/r/" + text))
                        .build();
    }

    private Given give(String text, LinkAnswer answer) {
        var link = links.read('r', text);
        tenant(link);
        var choice = choice(answer.answer());
        var person = answer.person() == null || answer.person().isBlank() ? null : answer.person();
        return Tenancy.as(
                link.tenant(), Actor.LINK, () -> byLink.answer(link.id(), choice, person));
    }

    private Tenant tenant(Link link) {
        return tenants.bySiren(link.tenant()).orElseThrow(LinkUnknown::new);
    }

    private static Choice choice(@Nullable String answer) {
        return Arrays.stream(Choice.values())
                .filter(choice -> choice.name().equals(answer))
                .findFirst()
                .orElseThrow(LinkController::unreadable);
    }

    private static Refusal unreadable() {
        return new Refusal(
                Refusal.Kind.RULE,
                "answer-unknown",
                "Cette réponse n’est pas comprise.",
                "Choisissez «\u00a0je viens\u00a0», «\u00a0peut-être\u00a0» ou «\u00a0je ne peux pas\u00a0».",
                List.of(new Flaw("/answer", "answer-unknown", "Choisissez YES, NO ou MAYBE.")));
    }
}
