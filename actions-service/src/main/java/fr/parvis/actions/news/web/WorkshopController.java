package fr.parvis.actions.news.web;

import fr.parvis.actions.news.MakeWorkshop;
import fr.parvis.actions.news.NewsId;
import fr.parvis.actions.news.Proposal;
import fr.parvis.actions.news.ProposeWorkshop;
import fr.parvis.actions.playbook.Step;
import fr.parvis.actions.practice.Theme;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** News becomes a workshop in two presses: what it would be, then the draft. */
@RestController
@RequestMapping("/api/v1/{tenant}/news/{id}/workshop")
class WorkshopController {

    /** A step of the workshop's guide, on the day it would be due. */
    record DatedStep(LocalDate due, String title, @Nullable String advice) {

        static DatedStep of(Step step, LocalDate day) {
            return new DatedStep(day.plusDays(step.day()), step.title(), step.advice());
        }
    }

    record ProposalResponse(
            String title,
            @Nullable String description,
            List<String> themes,
            LocalDate day,
            List<DatedStep> steps) {

        static ProposalResponse of(Proposal proposal) {
            return new ProposalResponse(
                    proposal.plan().title(),
                    proposal.plan().description(),
                    proposal.plan().themes().stream().map(Theme::code).toList(),
                    proposal.day(),
                    proposal.steps().stream().map(it -> DatedStep.of(it, proposal.day())).toList());
        }
    }

    record WorkshopResponse(String actionId) {}

    private final ProposeWorkshop propose;
    private final MakeWorkshop make;

    WorkshopController(ProposeWorkshop propose, MakeWorkshop make) {
        this.propose = propose;
        this.make = make;
    }

    @Operation(
            summary = "Imaginer l’atelier qu’une nouvelle pourrait devenir",
            description =
                    "Sans rien créer\u00a0: titre, thèmes, date proposée et étapes de son guide, "
                            + "datées. La date laisse le temps de préparer et tombe avant "
                            + "`mattersBy`, un jour ouvré. 404\u00a0: inconnue ici.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ProposalResponse propose(@PathVariable String id) {
        return ProposalResponse.of(propose.propose(new NewsId(id)));
    }

    @Operation(
            summary = "Faire d’une nouvelle un atelier",
            description =
                    "Crée le brouillon d’un atelier chez un partenaire et donne son identifiant. "
                            + "Demandé deux fois, il n’y a qu’un atelier\u202f; un autre se fait "
                            + "une fois le premier supprimé. 404\u00a0: inconnue ici\u202f; "
                            + "412\u00a0: quelqu’un a changé la nouvelle au même moment.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    WorkshopResponse make(@PathVariable String id) {
        return new WorkshopResponse(make.make(new NewsId(id)).id().value());
    }
}
