package fr.parvis.volunteers.answer.web;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.Page;
import fr.parvis.volunteers.answer.Choice;
import fr.parvis.volunteers.answer.EnterAnswer;
import fr.parvis.volunteers.answer.Given;
import fr.parvis.volunteers.answer.ListAnswers;
import fr.parvis.volunteers.answer.ListAnswers.Listed;
import fr.parvis.volunteers.answer.ListAnswers.Spot;
import fr.parvis.volunteers.answer.Standing;
import fr.parvis.volunteers.answer.Via;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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

    @Operation(
            summary = "Lister les réponses à un appel",
            description =
                    "D’abord les personnes retenues, puis celles qui attendent, dans "
                            + "leur ordre (`position`, à partir de 1), puis les autres. 404\u00a0: "
                            + "appel inconnu ici.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<AnswerRow> list(@PathVariable String id, ListRequest request) {
        var found = list.page(id, spot(request.after()), request.limit() + 1);
        var total = request.count() ? Long.valueOf(list.count(id)) : null;
        return Page.of(found, request, AnswerController::cursor, total)
                .map(each -> AnswerRow.of(each.answer(), each.person(), each.position()));
    }

    private static String cursor(Listed last) {
        var spot = Spot.of(last.answer());
        return Cursor.encode(
                List.of(spot.standing().name(), spot.turn(), spot.at().toString(), spot.id()));
    }

    private static @Nullable Spot spot(@Nullable String after) {
        return after == null ? null : spot(Cursor.decode(after, 4));
    }

    private static Spot spot(List<String> keys) {
        try {
            return new Spot(
                    Standing.valueOf(keys.get(0)),
                    keys.get(1),
                    Instant.parse(keys.get(2)),
                    keys.get(3));
        } catch (IllegalArgumentException | DateTimeParseException forged) {
            throw Cursor.unknown();
        }
    }

    @Operation(
            summary = "Noter une réponse reçue par téléphone, par message ou de vive voix",
            description =
                    "Comptée comme une réponse par lien\u00a0: une place si elle est "
                            + "libre, sinon l’attente. 404\u00a0: appel ou personne inconnus ici\u202f; "
                            + "409\u00a0: l’appel est terminé\u202f; 422\u00a0: il manque la personne, la "
                            + "réponse ou la façon.")
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
