package fr.parvis.volunteers.call.web;

import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Versioned;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallFigures;
import fr.parvis.volunteers.call.EndCall;
import fr.parvis.volunteers.call.NoteOutcome;
import fr.parvis.volunteers.call.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The end of a call: closed, cancelled, and what became of it. */
@RestController
@RequestMapping("/api/v1/{tenant}/calls/{id}")
class EndCallController {

    record CloseRequest(@Nullable String thankYou) {}

    record CancelRequest(@Nullable String reason) {}

    record OutcomeRequest(
            @Nullable Boolean done, @Nullable List<String> came, @Nullable String note) {

        Outcome outcome() {
            var here = came == null ? List.<String>of() : came;
            return new Outcome(Boolean.TRUE.equals(done), here, note);
        }
    }

    private final EndCall end;
    private final NoteOutcome note;
    private final CallFigures figures;

    EndCallController(EndCall end, NoteOutcome note, CallFigures figures) {
        this.end = end;
        this.note = note;
        this.figures = figures;
    }

    @Operation(
            summary = "Clore un appel",
            description =
                    "Chacun de ceux qui ont répondu est prévenu une fois, avec "
                            + "`thankYou` s’il est donné. 404\u00a0: inconnu ici\u202f; 409\u00a0: déjà "
                            + "terminé.")
    @PostMapping("/close")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<CallResponse> close(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable CloseRequest request) {
        return shown(end.close(id, request == null ? null : request.thankYou()));
    }

    @Operation(
            summary = "Annuler un appel",
            description =
                    "Chacun de ceux qui ont répondu est prévenu une fois, avec la "
                            + "raison. 404\u00a0: inconnu ici\u202f; 409\u00a0: déjà terminé\u202f; 422\u00a0: la "
                            + "raison manque.")
    @PostMapping("/cancel")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<CallResponse> cancel(
            @PathVariable String id, @RequestBody CancelRequest request) {
        return shown(end.cancel(id, request.reason()));
    }

    @Operation(
            summary = "Noter qui est venu et si le coup de main a été fait",
            description =
                    "`If-Match` porte la version lue. 404\u00a0: inconnu ici\u202f; 412\u00a0: "
                            + "quelqu’un l’a changé entre-temps\u202f; 422\u00a0: une personne notée "
                            + "n’était pas retenue\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping("/outcome")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<CallResponse> note(
            @PathVariable String id, ExpectedVersion version, @RequestBody OutcomeRequest request) {
        return shown(note.note(id, version.value(), request.outcome()));
    }

    private ResponseEntity<CallResponse> shown(Call call) {
        return Versioned.ok(CallResponse.of(call, figures.of(call.id())), call.version());
    }
}
