package fr.parvis.volunteers.volunteer.web;

import fr.parvis.starter.core.Changes;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ChangesRequest;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.Page;
import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.VolunteerSearch;
import fr.parvis.volunteers.volunteer.Volunteers;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The network by name, narrowed by what is typed. */
@RestController
class VolunteerListController {

    private final Volunteers volunteers;
    private final Changes<Volunteer> changes;
    private final ShownVolunteers shown;

    VolunteerListController(
            Volunteers volunteers, Changes<Volunteer> changes, ShownVolunteers shown) {
        this.volunteers = volunteers;
        this.changes = changes;
        this.shown = shown;
    }

    @Operation(
            summary = "Chercher des bénévoles",
            description =
                    "Par nom, page après page\u00a0: `limit` de 1 à 500. `q` cherche le "
                            + "début des mots, sans accents ni majuscules\u202f; `commune` par code "
                            + "INSEE.")
    @GetMapping("/api/v1/{tenant}/volunteers")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<VolunteerResponse> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String commune,
            @RequestParam @Nullable Skill skill,
            @RequestParam Consent.@Nullable State consent,
            ListRequest request) {
        VolunteerSearch search = search(q, commune, skill, consent);
        Page<Volunteer> page =
                Page.of(
                        volunteers.search(search, place(request.after()), request.limit() + 1),
                        request,
                        last -> Cursor.encode(List.of(last.id().value())),
                        request.count() ? volunteers.count(search) : null);
        return new Page<>(shown.show(page.items()), page.next(), page.total(), page.nextSince());
    }

    @Operation(hidden = true)
    @GetMapping(path = "/api/v1/{tenant}/volunteers", params = "updatedSince")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<Object> changes(ChangesRequest request) {
        return request.page(changes, shown::show);
    }

    static VolunteerSearch search(
            String q,
            @Nullable String commune,
            @Nullable Skill skill,
            Consent.@Nullable State consent) {
        return new VolunteerSearch(VolunteerSearch.wordsOf(q), insee(commune), skill, consent);
    }

    private static @Nullable String insee(@Nullable String commune) {
        return commune == null || commune.isEmpty()
                ? null
                : Communes.official().byCode(commune).map(Commune::insee).orElse(commune);
    }

    /** A cursor holds an id and no name; the list goes on where that person stands now. */
    private Volunteers.@Nullable Place place(@Nullable String after) {
        return after == null
                ? null
                : volunteers
                        .byId(new VolunteerId(Cursor.decode(after, 1).getFirst()))
                        .map(Volunteers.Place::of)
                        .orElseThrow(ListMovedOn::new);
    }
}
