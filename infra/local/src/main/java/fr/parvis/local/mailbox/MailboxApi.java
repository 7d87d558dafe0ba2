package fr.parvis.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/messages?to=&limit=&after=} answers oldest first, {@code after} = only those that
 * came after this id; {@code GET /api/messages/{id}}; {@code GET /api/messages/{id}/raw}; {@code
 * DELETE /api/messages}.
 */
final class MailboxApi implements MailboxPage.Answers {

    private static final Pattern ONE = Pattern.compile("/api/messages/(\\d{1,18})(/raw)?");
    private static final int USUAL_LIMIT = 50;

    record Message(
            String id,
            List<String> to,
            String from,
            String subject,
            Instant date,
            @Nullable String text,
            @Nullable String html,
            Map<String, String> headers,
            List<ReadMail.Attachment> attachments) {}

    /**
     * @param total of all that match, not only those shown
     * @param last id of the newest that matches; 0 where none does
     */
    record Messages(List<Message> items, int total, String last) {}

    private final Mailbox mailbox;

    MailboxApi(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public Answer to(HttpExchange exchange) {
        if (exchange.getRequestMethod().equals("DELETE")) {
            mailbox.clear();
            return Answer.done();
        }
        Matcher one = ONE.matcher(exchange.getRequestURI().getPath());
        return one.matches() ? one(one) : Answer.json(list(new Query(exchange.getRequestURI())));
    }

    private Answer one(Matcher path) {
        Optional<Envelope> found = mailbox.find(Long.parseLong(path.group(1)));
        return found.map(
                        envelope ->
                                path.group(2) == null
                                        ? Answer.json(message(envelope))
                                        : Answer.raw(mailbox.content(envelope)))
                .orElseGet(Answer::notFound);
    }

    private Messages list(Query query) {
        long after = query.number("after", 0);
        List<Envelope> matching =
                mailbox.to(query.text("to")).reversed().stream()
                        .filter(e -> e.id() > after)
                        .toList();
        List<Message> items =
                matching.stream()
                        .limit(query.number("limit", USUAL_LIMIT))
                        .map(this::message)
                        .toList();
        long last = matching.isEmpty() ? 0 : matching.getLast().id();
        return new Messages(items, matching.size(), String.valueOf(last));
    }

    private Message message(Envelope envelope) {
        ReadMail mail = ReadMail.of(mailbox.content(envelope));
        return new Message(
                String.valueOf(envelope.id()),
                List.of(envelope.to()),
                envelope.from(),
                mail.subject(),
                Instant.ofEpochMilli(envelope.receivedMillis()),
                mail.text(),
                mail.html(),
                mail.headers(),
                mail.attachments());
    }
}
