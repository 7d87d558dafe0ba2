package fr.parvis.actions.todo.web;

import fr.parvis.actions.team.FindMember;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.todo.MorningMail;
import fr.parvis.actions.todo.WishMornings;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether one gets the list by mail in the morning. */
@RestController
@RequestMapping("/api/v1/{tenant}/todo/morning-mail")
class MorningMailController {

    record MorningMailBody(@NotNull(message = "Dites oui ou non.") Boolean wanted) {}

    /**
     * @param email where it goes; null where it is not known
     */
    record MorningMailResponse(boolean wanted, @Nullable String email, long version) {

        static MorningMailResponse of(MorningMail mail, Member member) {
            return new MorningMailResponse(mail.wanted(), member.profile().email(), mail.version());
        }
    }

    private final FindMember find;
    private final WishMornings mornings;

    MorningMailController(FindMember find, WishMornings mornings) {
        this.find = find;
        this.mornings = mornings;
    }

    @Operation(
            summary = "Savoir si l’on reçoit la liste «\u00a0À faire\u00a0» le matin",
            description =
                    "Pour votre compte. L’en-tête `ETag` donne la version. 409\u00a0: aucune "
                            + "fiche de l’équipe n’est la vôtre.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<MorningMailResponse> look(Caller caller) {
        Member member = find.of(caller.subject(), caller.email());
        return answer(mornings.of(member), member);
    }

    @Operation(
            summary = "Recevoir la liste «\u00a0À faire\u00a0» le matin, ou ne plus la recevoir",
            description =
                    "À partir du lendemain, du lundi au vendredi vers 7\u00a0h du fuseau de "
                            + "l’intercommunalité, quand quelque chose attend. `If-Match` porte la "
                            + "version lue. 409\u00a0: aucune fiche de l’équipe n’est la vôtre, ou "
                            + "elle n’a pas d’adresse\u202f; 412\u00a0: changé entre-temps\u202f; "
                            + "422\u00a0: une valeur ne convient pas\u202f; 428\u00a0: `If-Match` "
                            + "manque.")
    @PutMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<MorningMailResponse> wish(
            @RequestBody @Valid MorningMailBody sent, ExpectedVersion seen, Caller caller) {
        Member member = find.of(caller.subject(), caller.email());
        return answer(mornings.wish(member, seen.value(), sent.wanted()), member);
    }

    private static ResponseEntity<MorningMailResponse> answer(MorningMail mail, Member member) {
        return Versioned.ok(MorningMailResponse.of(mail, member), mail.version());
    }
}
