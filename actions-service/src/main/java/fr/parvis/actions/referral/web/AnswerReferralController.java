package fr.parvis.actions.referral.web;

import fr.parvis.actions.referral.Answer;
import fr.parvis.actions.referral.AnswerReferral;
import fr.parvis.actions.referral.Reason;
import fr.parvis.actions.referral.Referral;
import fr.parvis.actions.referral.ReferralId;
import fr.parvis.actions.referral.ReferralNotFound;
import fr.parvis.actions.referral.ReferralUnfit;
import fr.parvis.actions.referral.Referrals;
import fr.parvis.actions.referral.RenewLink;
import fr.parvis.actions.referral.Said;
import fr.parvis.actions.referral.Speaker;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.reference.Emails;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered about a referral, by either side, and the link of a partner. */
@RestController
@RequestMapping("/api/v1/{tenant}/referrals/{id}")
class AnswerReferralController {

    /**
     * @param words of a proposal, or what is said besides
     */
    record ReferralAnswer(
            @NotNull(message = "Choisissez une réponse.") Answer answer,
            @Nullable Reason reason,
            @Nullable String words) {

        Said said() {
            return new Said(answer, reason, TypedReferral.text(words));
        }
    }

    /**
     * @param email to put on record; null keeps the one there is
     */
    record ReferralLinkRequest(@Nullable String email) {}

    private final Referrals referrals;
    private final AnswerReferral answer;
    private final RenewLink renew;
    private final Visitors visitors;

    AnswerReferralController(
            Referrals referrals, AnswerReferral answer, RenewLink renew, Visitors visitors) {
        this.referrals = referrals;
        this.answer = answer;
        this.renew = renew;
        this.visitors = visitors;
    }

    @Operation(
            summary = "Répondre à une orientation, ou dire ce qu’elle est devenue",
            description =
                    "Qui reçoit\u00a0: `ACCEPT`, `PROPOSE` (autre chose, en mots), `REFUSE` (avec "
                            + "`reason`), `HONOUR` (la personne a été reçue), `MISS` (elle ne l’a pas "
                            + "été, avec `reason`)\u202f; qui envoie\u00a0: `WITHDRAW`, et la réponse à "
                            + "une proposition. L’équipe note aussi ce que l’autre a dit au "
                            + "téléphone. Répéter ne change rien. 404\u00a0: inconnue ici\u202f; "
                            + "409\u00a0: son état ne le permet pas, ou c’est à l’autre de répondre"
                            + "\u202f; 422\u00a0: raison ou mots manquent.")
    @PostMapping("/answer")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "referrals.write")
    ResponseEntity<ReferralResponse> answer(
            @PathVariable String id, @RequestBody @Valid ReferralAnswer sent, Caller caller) {
        var eyes = Eyes.of(caller);
        var seen = eyes.on(referral(id));
        var speaker = new Speaker(visitors.nameOf(caller), eyes.side(seen), caller.email());
        return shown(answer.answer(seen.id(), speaker, sent.said()), eyes);
    }

    @Operation(
            summary = "Envoyer un nouveau lien au partenaire",
            description =
                    "Valable 8 jours, à l’adresse connue ou à `email`, qui la remplace. Une "
                            + "orientation expirée attend de nouveau une réponse. 404\u00a0: inconnue "
                            + "ici\u202f; 409\u00a0: sans adresse, vers une date, ou retirée\u202f; "
                            + "422\u00a0: adresse illisible.")
    @PostMapping("/link")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ReferralResponse> link(
            @PathVariable String id, @RequestBody ReferralLinkRequest sent, Caller caller) {
        return shown(renew.byHouse(referral(id).id(), email(sent.email())), Eyes.of(caller));
    }

    private Referral referral(String id) {
        return referrals.byId(new ReferralId(id)).orElseThrow(ReferralNotFound::new);
    }

    private static @Nullable String email(@Nullable String typed) {
        var text = TypedReferral.text(typed);
        return text == null
                ? null
                : Emails.read(text).orElseThrow(AnswerReferralController::unreadable);
    }

    private static ReferralUnfit unreadable() {
        return new ReferralUnfit(
                List.of(new Flaw("/email", "email-unreadable", "Vérifiez l’adresse.")));
    }

    private static ResponseEntity<ReferralResponse> shown(Referral referral, Eyes eyes) {
        return Versioned.ok(ReferralResponse.of(referral, eyes), referral.version());
    }
}
