package fr.parvis.actions.referral.web;

import fr.parvis.actions.referral.Answer;
import fr.parvis.actions.referral.AnswerReferral;
import fr.parvis.actions.referral.Reason;
import fr.parvis.actions.referral.Referral;
import fr.parvis.actions.referral.ReferralId;
import fr.parvis.actions.referral.ReferralUnfit;
import fr.parvis.actions.referral.Referrals;
import fr.parvis.actions.referral.RenewLink;
import fr.parvis.actions.referral.Said;
import fr.parvis.actions.referral.Side;
import fr.parvis.actions.referral.Speaker;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.links.ExpiredLink;
import fr.parvis.starter.links.Link;
import fr.parvis.starter.links.UnknownLink;
import fr.parvis.starter.pages.PublicPages;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A partner answers, or says what became of a person, without account and without script. */
@RestController
@RequestMapping("/d/{link}/orientation")
class PartnerLinkController {

    private static final String PROOF = "the signed link is the proof";

    /** The form as it is sent. */
    record AnswerForm(@Nullable Answer answer, @Nullable Reason reason, @Nullable String words) {

        Said said() {
            if (answer == null || answer == Answer.WITHDRAW) {
                throw new UnknownLink();
            }
            return new Said(answer, reason, TypedReferral.text(words));
        }
    }

    private final SignedReferralLinks links;
    private final TenantDirectory tenants;
    private final Referrals referrals;
    private final AnswerReferral answer;
    private final RenewLink renew;
    private final PublicPages pages;

    PartnerLinkController(
            SignedReferralLinks links,
            TenantDirectory tenants,
            Referrals referrals,
            AnswerReferral answer,
            RenewLink renew,
            PublicPages pages) {
        this.links = links;
        this.tenants = tenants;
        this.referrals = referrals;
        this.answer = answer;
        this.renew = renew;
        this.pages = pages;
    }

    @Operation(
            summary = "Montrer une orientation au partenaire qui a reçu le lien",
            description =
                    "Page HTML\u202f; ne change rien. Le lien signé fait foi, 8 jours. 404\u00a0: "
                            + "lien inconnu\u202f; 410\u00a0: lien trop ancien, ou personne effacée "
                            + "depuis\u00a0; la page propose d’en recevoir un nouveau.")
    @GetMapping
    @AllowAnyone(PROOF)
    ResponseEntity<String> look(@PathVariable("link") String text) {
        try {
            return page(HttpStatus.OK, text, links.read(text), null);
        } catch (ExpiredLink over) {
            return pages.show(
                    HttpStatus.GONE,
                    "referral/former",
                    tenant(links.readFormer(text)),
                    Map.of("path", SignedReferralLinks.path(text)));
        }
    }

    @Operation(
            summary = "Répondre à une orientation par le lien",
            description =
                    "Formulaire HTML\u00a0: `answer`, `reason`, `words`. Répéter ne change rien. "
                            + "Renvoie à la page. 404\u00a0: lien inconnu\u202f; 409\u00a0: l’état de "
                            + "l’orientation ne le permet pas\u202f; 410\u00a0: lien trop ancien"
                            + "\u202f; 422\u00a0: la page revient avec ce qui manque.")
    @PostMapping
    @AllowAnyone(PROOF)
    ResponseEntity<?> answer(@PathVariable("link") String text, @ModelAttribute AnswerForm form) {
        var link = links.read(text);
        try {
            Tenancy.as(link.tenant(), Actor.LINK, () -> answer(link, form.said()));
            return see(SignedReferralLinks.path(text));
        } catch (ReferralUnfit unfit) {
            var missing = unfit.flaws().getFirst().message();
            return page(HttpStatus.UNPROCESSABLE_ENTITY, text, link, missing);
        }
    }

    @Operation(
            summary = "Demander un nouveau lien à la place d’un ancien",
            description =
                    "Part à l’adresse qui avait reçu le premier, s’il y a encore quelque chose à "
                            + "dire. La réponse est toujours la même. 404\u00a0: lien inconnu.")
    @PostMapping("/lien")
    @AllowAnyone(PROOF)
    ResponseEntity<?> renew(@PathVariable("link") String text) {
        var link = links.readFormer(text);
        var id = new ReferralId(link.id());
        Tenancy.as(
                tenant(link).siren(),
                Actor.LINK,
                () -> referrals.byId(id).ifPresent(it -> renew.byLink(it.id())));
        return see(SignedReferralLinks.path(text) + "/lien");
    }

    @Operation(
            summary = "Dire où un nouveau lien a été envoyé",
            description = "Page HTML, la même pour tous. 404\u00a0: lien inconnu.")
    @GetMapping("/lien")
    @AllowAnyone(PROOF)
    ResponseEntity<String> renewed(@PathVariable("link") String text) {
        var tenant = tenant(links.readFormer(text));
        return pages.show(HttpStatus.OK, "referral/renewed", tenant, Map.of());
    }

    private void answer(Link link, Said said) {
        var referral = referral(link);
        var name = referral.to().name();
        answer.answer(referral.id(), new Speaker(name, Side.RECEIVER, referral.to().email()), said);
    }

    /** Of somebody forgotten nothing is shown any more. */
    private ResponseEntity<String> page(
            HttpStatus status, String text, Link link, @Nullable String error) {
        var tenant = tenant(link);
        var referral = Tenancy.as(link.tenant(), Actor.LINK, () -> referral(link));
        var matter = referral.matter();
        if (matter == null) {
            throw new ExpiredLink();
        }
        var view = ReferralView.of(referral, matter, tenant, error);
        return pages.show(
                status,
                "referral/referral",
                tenant,
                Map.of("referral", view, "path", SignedReferralLinks.path(text)));
    }

    private Referral referral(Link link) {
        return referrals.byId(new ReferralId(link.id())).orElseThrow(UnknownLink::new);
    }

    private Tenant tenant(Link link) {
        return tenants.bySiren(link.tenant()).orElseThrow(UnknownLink::new);
    }

    private static ResponseEntity<Void> see(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
