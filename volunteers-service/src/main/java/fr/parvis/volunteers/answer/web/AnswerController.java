package fr.parvis.volunteers.answer.web;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Page;
import fr.parvis.volunteers.answer.Choice;
import fr.parvis.volunteers.answer.EnterAnswer;
import fr.parvis.volunteers.answer.Given;
import fr.parvis.volunteers.answer.ListAnswers;
import fr.parvis.volunteers.answer.Via;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The answers to a call, for staff. */
@RestController
@RequestMapping("/api/v1/{tenant}/calls/{id}/answers")
class AnswerController {

    record AnswerRequest(
            @Nullable String volunteerId, @Nullable Choice answer, @Nullable Via via) {}

    private final ListAnswers list;
    private final EnterAnswer enter;

    AnswerController(ListAnswers list, EnterAnswer enter) {
        this.list = list;
        this.enter = enter;
    }

    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<AnswerRow> list(@PathVariable String id) {
        var rows =
                list.of(id).stream()
                        .map(each -> AnswerRow.of(each.answer(), each.person(), each.position()))
                        .toList();
        return new Page<>(rows, null, null, null);
    }

    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Given enter(@PathVariable String id, @RequestBody AnswerRequest request) {
        var volunteer = request.volunteerId();
        var choice = request.answer();
        var via = request.via();
        if (volunteer == null || choice == null || via == null || via == Via.LINK) {
            throw incomplete(request);
        }
        return enter.enter(id, volunteer, choice, via);
    }

    private static Refusal incomplete(AnswerRequest request) {
        var flaws = new ArrayList<Flaw>();
        if (request.volunteerId() == null) {
            flaws.add(new Flaw("/volunteerId", "required", "Dites qui a répondu."));
        }
        if (request.answer() == null) {
            flaws.add(new Flaw("/answer", "required", "Choisissez YES, NO ou MAYBE."));
        }
        if (request.via() == null || request.via() == Via.LINK) {
            flaws.add(new Flaw("/via", "required", "Choisissez PHONE, MAIL ou IN_PERSON."));
        }
        return new Refusal(
                Refusal.Kind.RULE,
                "answer-incomplete",
                "Cette réponse n’est pas complète.",
                "Complétez les champs signalés.",
                List.copyOf(flaws));
    }
}
