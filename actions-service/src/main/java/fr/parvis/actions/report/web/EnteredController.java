package fr.parvis.actions.report.web;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.report.MarkEntered;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was typed into the national follow-up, so that nothing is typed twice. */
@RestController
@RequestMapping("/api/v1/{tenant}/reports/follow-up")
class EnteredController {

    record EnteredRequest(
            @NotEmpty(message = "Indiquez au moins une date.")
                    @Size(max = 5000, message = "Indiquez au plus 5\u202f000 dates à la fois.")
                    List<
                                    @NotNull(message = "Une date est vide.")
                                    @Size(max = 36, message = "Identifiant trop long.") String>
                            dates) {

        List<OccurrenceId> ids() {
            return dates.stream().map(OccurrenceId::new).toList();
        }
    }

    private final MarkEntered mark;

    EnteredController(MarkEntered mark) {
        this.mark = mark;
    }

    @Operation(
            summary = "Noter ce qui est reporté",
            description =
                    "`dates`\u00a0: les identifiants que donne la feuille à reporter. Elles n’y "
                            + "figureront plus avec `pending=true`. Répété, rien ne change\u202f; "
                            + "une date sans compte rendu est passée. 422\u00a0: aucune date, ou "
                            + "trop.")
    @PostMapping("/entered")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    void mark(@RequestBody @Valid EnteredRequest sent, Caller caller) {
        mark.mark(sent.ids(), caller.subject());
    }

    @Operation(
            summary = "Noter que ce n’est pas reporté",
            description =
                    "Reprend ce qui a été noté pour ces dates. Répété, rien ne change. 422\u00a0: "
                            + "aucune date, ou trop.")
    @PostMapping("/withdrawn")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    void withdraw(@RequestBody @Valid EnteredRequest sent) {
        mark.withdraw(sent.ids());
    }
}
