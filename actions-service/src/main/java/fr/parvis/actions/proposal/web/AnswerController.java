package fr.parvis.actions.proposal.web;

import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.proposal.AnswerProposal;
import fr.parvis.actions.proposal.DateProposal;
import fr.parvis.actions.proposal.DateProposals;
import fr.parvis.actions.proposal.ProposalNotFound;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers a date, by the house or by the partner with an account or software of its own. */
@RestController
@RequestMapping("/api/v1/{tenant}/date-proposals/{id}")
class AnswerController {

    /**
     * @param version that was read
     */
    record AgreeDateRequest(@NotNull(message = "Donnez la version lue.") Long version) {}

    record RefuseDateRequest(
            @NotNull(message = "Donnez la version lue.") Long version,
            @Size(max = 500, message = "La raison a au plus 500 caractères.")
                    @Nullable String reason) {}

    record OtherDateRequest(
            @NotNull(message = "Donnez la version lue.") Long version,
            @NotNull(message = "Donnez le début.") OffsetDateTime startsAt,
            @NotNull(message = "Donnez la fin.") OffsetDateTime endsAt,
            @Size(max = 500, message = "Le mot a au plus 500 caractères.") @Nullable String note) {

        Period period() {
            return new Period(startsAt.toInstant(), endsAt.toInstant());
        }
    }

    private final DateProposals proposals;
    private final AnswerProposal answer;
    private final SignedProposalLinks links;

    AnswerController(DateProposals proposals, AnswerProposal answer, SignedProposalLinks links) {
        this.proposals = proposals;
        this.answer = answer;
        this.links = links;
    }

    @Operation(
            summary = "Accepter une date proposée",
            description =
                    "Elle entre au planning de l’action. Répéter ne change rien. 404\u00a0: proposition "
                            + "inconnue ici, ou pas la vôtre\u202f; 409\u00a0: ce n’est pas à vous de "
                            + "répondre, la date est passée, ou l’autre partie vient de répondre.")
    @PostMapping("/accept")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.write")
    DateProposalResponse accept(
            @PathVariable String id, @RequestBody @Valid AgreeDateRequest sent, Caller caller) {
        var voice = theirs(id, caller);
        return shown(answer.agree(id, sent.version(), voice.side()), voice);
    }

    @Operation(
            summary = "Refuser une date proposée",
            description =
                    "Chacune des deux parties le peut, et dit pourquoi si elle le souhaite. Répéter ne "
                            + "change rien. 404\u00a0: proposition inconnue ici, ou pas la vôtre\u202f; "
                            + "409\u00a0: déjà acceptée, ou l’autre partie vient de répondre.")
    @PostMapping("/refuse")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.write")
    DateProposalResponse refuse(
            @PathVariable String id, @RequestBody @Valid RefuseDateRequest sent, Caller caller) {
        var voice = theirs(id, caller);
        return shown(answer.refuse(id, sent.version(), sent.reason()), voice);
    }

    @Operation(
            summary = "Proposer une autre date",
            description =
                    "L’autre partie y répond à son tour. 404\u00a0: proposition inconnue ici, ou pas la "
                            + "vôtre\u202f; 409\u00a0: ce n’est pas à vous de répondre, ou l’autre partie "
                            + "vient de répondre\u202f; 422\u00a0: une valeur ne convient pas.")
    @PostMapping("/other-date")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.write")
    DateProposalResponse other(
            @PathVariable String id, @RequestBody @Valid OtherDateRequest sent, Caller caller) {
        var voice = theirs(id, caller);
        return shown(
                answer.offerOther(id, sent.version(), voice.side(), sent.period(), sent.note()),
                voice);
    }

    private Voice theirs(String id, Caller caller) {
        var voice = Voice.of(caller);
        proposals
                .byId(id)
                .filter(it -> voice.concerns(it.partner()))
                .orElseThrow(ProposalNotFound::new);
        return voice;
    }

    private DateProposalResponse shown(DateProposal proposal, Voice voice) {
        return DateProposalResponse.of(proposal, voice.isHouse() ? links.answer(proposal) : null);
    }
}
