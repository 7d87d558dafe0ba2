package fr.parvis.volunteers.preference.web;

import fr.parvis.starter.links.Link;
import fr.parvis.starter.pages.PublicPages;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.volunteers.letter.PublicLinks;
import fr.parvis.volunteers.preference.ChoosePreferences;
import fr.parvis.volunteers.volunteer.HalfDay;
import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.Volunteer;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How, when and how often a volunteer wants to be asked; and leaving for good. */
@RestController
@RequestMapping("/p/{link}")
class PreferenceController {

    private static final String PROOF = "the signed link is the proof";

    private final Visit visit;
    private final ChoosePreferences preferences;
    private final PublicLinks links;
    private final PublicPages pages;

    PreferenceController(
            Visit visit, ChoosePreferences preferences, PublicLinks links, PublicPages pages) {
        this.visit = visit;
        this.preferences = preferences;
        this.links = links;
        this.pages = pages;
    }

    @Operation(
            summary = "Montrer ses préférences à la personne qui a reçu le lien",
            description =
                    "Page HTML\u202f; ne change rien. 404\u00a0: lien inconnu\u202f; 410\u00a0: lien "
                            + "expiré.")
    @GetMapping
    @AllowAnyone(PROOF)
    ResponseEntity<String> look(
            @PathVariable("link") String text,
            @RequestParam(required = false) @Nullable String note) {
        var link = visit.read('p', text);
        var view = visit.in(link, () -> view(link, text));
        var model = Map.of("preference", view, "noted", note != null);
        return pages.show(HttpStatus.OK, "preference/preferences", visit.tenant(link), model);
    }

    private PreferenceView view(Link link, String text) {
        var person = preferences.look(link.id());
        return PreferenceView.of(
                person,
                preferences.others(person).stream().map(this::other).toList(),
                path(links.unsubscribe(link.id())),
                "/p/" + text + "/effacer");
    }

    private PreferenceView.Other other(Volunteer person) {
        return new PreferenceView.Other(
                person.name().discreet(), path(links.preferences(person.id().value())));
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }

    @Operation(
            summary = "Enregistrer ses préférences par le lien",
            description =
                    "Compétences, demi-journées, et «\u00a0autant que nécessaire\u00a0». 404\u00a0: "
                            + "lien inconnu\u202f; 410\u00a0: lien expiré.")
    @PostMapping
    @AllowAnyone(PROOF)
    ResponseEntity<Void> choose(
            @PathVariable("link") String text,
            @RequestParam(required = false) @Nullable Set<Skill> skills,
            @RequestParam(required = false) @Nullable Set<HalfDay> slots,
            @RequestParam(required = false) @Nullable String asNeeded) {
        var link = visit.read('p', text);
        var chosen = skills == null ? EnumSet.noneOf(Skill.class) : skills;
        var times = slots == null ? EnumSet.noneOf(HalfDay.class) : slots;
        visit.in(link, () -> preferences.choose(link.id(), chosen, times, asNeeded != null));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/p/" + text + "?note=ok"))
                .build();
    }

    @Operation(
            summary = "Effacer ses données par le lien",
            description =
                    "Il n’en reste que l’identifiant, la date et la raison. 404\u00a0: "
                            + "lien inconnu\u202f; 410\u00a0: lien expiré.")
    @PostMapping("/effacer")
    @AllowAnyone(PROOF)
    ResponseEntity<String> erase(@PathVariable("link") String text) {
        var link = visit.read('p', text);
        visit.in(link, () -> preferences.erase(link.id()));
        return pages.show(HttpStatus.OK, "preference/erased", visit.tenant(link), Map.of());
    }
}
