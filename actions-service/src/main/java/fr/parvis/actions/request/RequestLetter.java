package fr.parvis.actions.request;

import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.actions.letter.Lane;
import fr.parvis.actions.letter.Letterhead;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.actions.letter.MessageRequested.Recipient;
import fr.parvis.actions.letter.MessageRequested.SubjectRef;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.tenancy.Tenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes to who asked for a presence, where they gave an address. */
public final class RequestLetter {

    private final Supplier<Tenant> tenant;

    public RequestLetter(Supplier<Tenant> tenant) {
        this.tenant = tenant;
    }

    /** That it was received, and by when an answer comes. */
    List<Fact> received(Request request) {
        var answerBy = FrenchTimes.day(request.dueAt().atZone(tenant.get().zone()).toLocalDate());
        return with(request, "request-received", Map.of("answerBy", answerBy));
    }

    List<Fact> answered(Request request, Answer answer) {
        return with(request, "request-answered", Map.of("answer", answer.words()));
    }

    private List<Fact> with(Request request, String template, Map<String, String> news) {
        return Stream.concat(Stream.of(request.told()), write(request, template, news).stream())
                .toList();
    }

    private Optional<Fact> write(Request request, String template, Map<String, String> news) {
        return Optional.ofNullable(request.asker())
                .map(Asker::email)
                .map(address -> message(request, template, news, address));
    }

    private MessageRequested message(
            Request request, String template, Map<String, String> news, String address) {
        var id = request.id().value();
        var key = id + ":" + template;
        return new MessageRequested(
                key,
                template,
                Map.of("tenant", Letterhead.of(tenant.get()), "request", words(request, news)),
                Lane.CHANGE,
                new SubjectRef("request", id),
                tenant.get().replyTo(),
                null,
                List.of(),
                List.of(Recipient.byMail(key, List.of(id), address, Map.of())));
    }

    private static Map<String, String> words(Request request, Map<String, String> news) {
        var words = new LinkedHashMap<>(news);
        words.put("wish", request.wish().text());
        words.put("where", where(request.wish()));
        return words;
    }

    private static String where(Wish wish) {
        var commune =
                Communes.official().byCode(wish.insee()).map(Commune::name).orElse(wish.insee());
        return wish.place() == null ? commune : wish.place() + ", " + commune;
    }
}
