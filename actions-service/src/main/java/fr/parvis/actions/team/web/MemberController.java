package fr.parvis.actions.team.web;

import fr.parvis.actions.team.ChangeMember;
import fr.parvis.actions.team.FindMember;
import fr.parvis.actions.team.JoinTeam;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.MemberNotFound;
import fr.parvis.actions.team.Members;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The team, for its own people. */
@RestController
@RequestMapping("/api/v1/{tenant}/team")
class MemberController {

    private final Members members;
    private final FindMember find;
    private final JoinTeam join;
    private final ChangeMember change;
    private final Here here;

    MemberController(
            Members members, FindMember find, JoinTeam join, ChangeMember change, Here here) {
        this.members = members;
        this.find = find;
        this.join = join;
        this.change = change;
        this.here = here;
    }

    @Operation(
            summary = "Lister l’équipe",
            description =
                    "Par identifiant, page après page\u202f; qui est parti n’y est plus. Les "
                            + "heures sont celles du fuseau de l’intercommunalité, les absences "
                            + "sont des jours entiers ou des demi-journées, sans motif.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<TeamMemberResponse> list(ListRequest request) {
        var found = members.inOrder(last(request.after()), request.limit() + 1);
        var total = request.count() ? Long.valueOf(members.count()) : null;
        return Page.of(found, request, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(TeamMemberResponse::of);
    }

    @Operation(
            summary = "Qui suis-je dans l’équipe",
            description =
                    "La fiche reliée à votre compte\u202f; la première fois, celle qui porte votre "
                            + "adresse de courriel. 409\u00a0: aucune ne l’est.")
    @GetMapping("/me")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TeamMemberResponse> me(Caller caller) {
        return answer(find.of(caller.subject(), caller.email()));
    }

    @Operation(
            summary = "Ajouter quelqu’un à l’équipe",
            description =
                    "Répond 201 avec son adresse. `userId` est l’identifiant du compte\u202f; sans "
                            + "lui, le compte qui a la même adresse de courriel est relié à sa "
                            + "première connexion. `weeklyCapacityMinutes` en minutes par semaine. "
                            + "409\u00a0: ce compte est relié à une autre fiche\u202f; 422\u00a0: une "
                            + "valeur ne convient pas.")
    @PostMapping
    @Allow(Role.COORDINATOR)
    ResponseEntity<TeamMemberResponse> join(@RequestBody @Valid MemberRequest sent, NewId id) {
        Member member = join.join(new MemberId(id.toString()), sent.profile());
        return Versioned.created(
                here.path("team", id), TeamMemberResponse.of(member), member.version());
    }

    @Operation(
            summary = "Consulter une personne de l’équipe",
            description =
                    "L’en-tête `ETag` donne la version. De qui est parti il ne reste que le nom. "
                            + "404\u00a0: inconnue ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TeamMemberResponse> look(@PathVariable String id) {
        return answer(members.byId(new MemberId(id)).orElseThrow(MemberNotFound::new));
    }

    @Operation(
            summary = "Corriger la fiche d’une personne de l’équipe",
            description =
                    "Changer de compte met fin à un remplacement de la coordination. `If-Match` "
                            + "porte la version lue. 404\u00a0: inconnue ici\u202f; 409\u00a0: ce compte "
                            + "est relié à une autre fiche\u202f; 412\u00a0: quelqu’un l’a changée "
                            + "entre-temps\u202f; 422\u00a0: une valeur ne convient pas\u202f; 428\u00a0: "
                            + "`If-Match` manque.")
    @PutMapping("/{id}")
    @Allow(Role.COORDINATOR)
    ResponseEntity<TeamMemberResponse> change(
            @PathVariable String id, @RequestBody @Valid MemberRequest sent, ExpectedVersion seen) {
        return answer(change.change(new MemberId(id), seen.value(), sent.profile()));
    }

    @Operation(
            summary = "Retirer quelqu’un de l’équipe",
            description =
                    "De sa fiche il ne reste que le nom, pour lire les actions passées. "
                            + "404\u00a0: inconnue ici\u202f; 412\u00a0: quelqu’un l’a changée "
                            + "entre-temps\u202f; 428\u00a0: `If-Match` manque.")
    @DeleteMapping("/{id}")
    @Allow(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable String id, ExpectedVersion seen) {
        change.leave(new MemberId(id), seen.value());
    }

    private static @Nullable MemberId last(@Nullable String after) {
        return after == null ? null : new MemberId(Cursor.decode(after, 1).getFirst());
    }

    private static ResponseEntity<TeamMemberResponse> answer(Member member) {
        return Versioned.ok(TeamMemberResponse.of(member), member.version());
    }
}
