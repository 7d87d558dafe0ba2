package fr.parvis.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages: a list that can be searched by recipient, a message, its HTML part in a frame. */
final class MailboxReader implements MailboxPage.Answers {

    private static final Pattern MESSAGE = Pattern.compile("/(\\d{1,18})(/html)?");
    private static final int SHOWN = 100;

    private final Mailbox mailbox;

    MailboxReader(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public Answer to(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        Matcher message = MESSAGE.matcher(path);
        if (message.matches()) {
            return message(message);
        }
        return path.equals("/") ? list(new Query(exchange.getRequestURI())) : Answer.notFound();
    }

    private Answer list(Query query) {
        String to = query.text("to");
        List<Envelope> found = mailbox.to(to);
        List<MailboxHtml.Line> lines =
                found.stream()
                        .limit(SHOWN)
                        .map(
                                e ->
                                        new MailboxHtml.Line(
                                                e, ReadMail.of(mailbox.content(e)).subject()))
                        .toList();
        return Answer.html(MailboxHtml.list(to, found.size(), lines));
    }

    private Answer message(Matcher path) {
        return mailbox.find(Long.parseLong(path.group(1)))
                .map(envelope -> read(envelope, path.group(2) != null))
                .orElseGet(Answer::notFound);
    }

    private Answer read(Envelope envelope, boolean htmlPart) {
        ReadMail mail = ReadMail.of(mailbox.content(envelope));
        String html = mail.html();
        if (htmlPart) {
            return html == null ? Answer.notFound() : Answer.html(html);
        }
        return Answer.html(MailboxHtml.message(envelope, mail));
    }
}
