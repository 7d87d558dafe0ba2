package fr.parvis.notifications;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What another service asks for, told from a collection of the tests. */
@EventType("notifications.message-requested.v1")
public record MessageAsked(
        String messageId,
        String template,
        Map<String, Object> model,
        String lane,
        Map<String, String> subjectRef,
        List<Map<String, Object>> recipients)
        implements Fact {

    static MessageAsked of(String callId, int part, int many) {
        return new MessageAsked(
                callId + "/" + part,
                "call-for-help",
                Map.of(
                        "tenant", Map.of("name", "CC", "houseName", "France services de Cluny"),
                        "call",
                                Map.of(
                                        "title", "Porter un frigo",
                                        "when", "samedi 5\u00a0décembre",
                                        "place", "Cluny")),
                "CALL",
                Map.of("kind", "call", "id", callId),
                IntStream.range(part * many, (part + 1) * many)
                        .mapToObj(at -> recipient(callId, at))
                        .toList());
    }

    private static Map<String, Object> recipient(String callId, int at) {
        return Map.of(
                "key",
                callId + "/" + at,
                "personIds",
                List.of("person-" + at),
                "address",
                "p" + at + "@exemple.example",
                "locale",
                "fr",
                "model",
                Map.of(
                        "firstName", "P" + at,
                        "link", "https://parvis.example/r/" + callId + at),
                "unsubscribeUrl",
                "https://parvis.example/u/" + at);
    }
}
