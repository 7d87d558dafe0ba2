package fr.parvis.actions.proposal.web;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.proposal.DateProposal;
import fr.parvis.actions.proposal.DateProposals;
import fr.parvis.actions.proposal.ProposeDate;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The dates on which the house and its partners are to agree, by action. */
@RestController
@RequestMapping("/api/v1/{tenant}/actions/{id}/date-proposals")
class ProposalController {

    /**
     * @param partner id, or name as typed, of one of the action's partners; a partner may leave it
     *     out
     */
    record DateProposalRequest(
            @Size(max = 200, message = "Le partenaire a au plus 200 caractères.")
                    @Nullable String partner,
            @NotNull(message = "Donnez le début.") OffsetDateTime startsAt,
            @NotNull(message = "Donnez la fin.") OffsetDateTime endsAt,
            @Size(max = 500, message = "Le mot a au plus 500 caractères.") @Nullable String note) {

        Period period() {
            return new Period(startsAt.toInstant(), endsAt.toInstant());
        }
    }

    private final DateProposals proposals;
    private final ProposeDate propose;
    private final Actions actions;
    private final SignedProposalLinks links;

    ProposalController(
            DateProposals proposals,
            ProposeDate propose,
            Actions actions,
            SignedProposalLinks links) {
        this.proposals = proposals;
        this.propose = propose;
        this.actions = actions;
        this.links = links;
    }

    @Operation(
            summary = "Lire les dates à convenir d’une action",
            description =
                    "La dernière commencée d’abord. Un partenaire ne voit que les siennes, d’une action "
                            + "à laquelle il prend part. `turn` dit qui doit répondre\u202f; `link`, pour la "
                            + "France services seule, est l’adresse où le partenaire répond sans compte. "
                            + "404\u00a0: action inconnue ici, ou pas la vôtre.")
    @GetMapping
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    Page<DateProposalResponse> list(@PathVariable String id, Caller caller) {
        var voice = Voice.of(caller);
        requireTheirs(id, voice);
        var found =
                proposals.of(new ActionId(id)).stream().filter(it -> voice.concerns(it.partner()));
        return new Page<>(found.map(it -> shown(it, voice)).toList(), null, null, null);
    }

    @Operation(
            summary = "Proposer une date pour une action",
            description =
                    "La France services la propose à l’un des partenaires de l’action, ou un partenaire "
                            + "à la France services. La même `Idempotency-Key` ne propose qu’une fois. "
                            + "404\u00a0: action inconnue ici, ou pas la vôtre\u202f; 409\u00a0: action "
                            + "annulée\u202f; 422\u00a0: une valeur ne convient pas.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.write")
    DateProposalResponse propose(
            @PathVariable String id,
            @RequestBody @Valid DateProposalRequest sent,
            NewId newId,
            Caller caller) {
        var voice = Voice.of(caller);
        requireTheirs(id, voice);
        var proposal =
                propose.propose(
                        newId.toString(),
                        new ActionId(id),
                        meant(voice, sent.partner()),
                        voice.side(),
                        sent.period(),
                        sent.note());
        return shown(proposal, voice);
    }

    private DateProposalResponse shown(DateProposal proposal, Voice voice) {
        return DateProposalResponse.of(proposal, voice.isHouse() ? links.answer(proposal) : null);
    }

    /**
     * A partner learns of an action it takes part in, a draft too: dates come before announcing.
     */
    private void requireTheirs(String id, Voice voice) {
        actions.byId(new ActionId(id))
                .filter(
                        it ->
                                voice.isHouse()
                                        || it.plan().organisation().partners().stream()
                                                .anyMatch(voice::concerns))
                .orElseThrow(ActionNotFound::new);
    }

    private static Predicate<PartnerRef> meant(Voice voice, @Nullable String partner) {
        return voice.isHouse()
                ? it ->
                        it.name().equals(partner)
                                || (partner != null && partner.equals(it.partnerId()))
                : voice::concerns;
    }
}
