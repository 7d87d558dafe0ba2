package fr.parvis.local.mailbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the pages say. */
final class MailboxHtml {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM, H 'h' mm", Locale.FRENCH)
                    .withZone(ZoneId.of("Europe/Paris"));

    private static final String STYLE =
            """
            :root{color-scheme:light dark;--ink:#1b2928;--quiet:#54625f;--paper:#f5f4ee;--card:#fffefb;--line:#dad9cd;--accent:#0f5c5c}
            @media(prefers-color-scheme:dark){:root{--ink:#ecebe2;--quiet:#a8b4af;--paper:#131a1a;--card:#1b2424;--line:#313e3d;--accent:#7accc0}}
            body{margin:0 auto;max-width:60rem;padding:1.5rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
            a{color:var(--accent)}h1{font-size:1.5rem}table{width:100%;border-collapse:collapse;background:var(--card)}
            th,td{padding:.5rem .75rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
            input,button{font:inherit;min-height:2.5rem;padding:0 .75rem;border:1px solid var(--quiet);border-radius:8px;background:var(--card);color:inherit}
            button{background:var(--accent);color:var(--card);border-color:var(--accent)}
            :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
            pre{white-space:pre-wrap;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1rem}
            iframe{width:100%;height:36rem;background:#fff;border:1px solid var(--line);border-radius:8px}.quiet{color:var(--quiet)}
            """;

    record Line(Envelope envelope, String subject) {}

    private MailboxHtml() {}

    static String list(String to, int total, List<Line> lines) {
        return page(
                "Courriels",
                """
                <h1>Courriels envoyés par Parvis</h1>
                <form><label>Destinataire <input name="to" value="%s"></label> <button>Chercher</button></form>
                <p class="quiet">%s</p>
                <table><thead><tr><th>Objet<th>Pour<th>Reçu</thead><tbody>%s</tbody></table>
                """
                        .formatted(escaped(to), count(total), rows(lines)));
    }

    static String message(Envelope envelope, ReadMail mail) {
        return page(
                mail.subject(),
                """
                <p><a href="/">Tous les courriels</a></p><h1>%s</h1>
                <p class="quiet">Pour %s, de la part de %s, %s</p>
                %s%s%s
                <details><summary>En-têtes</summary><pre>%s</pre></details>
                <p><a href="/api/messages/%d/raw">Message brut</a></p>
                """
                        .formatted(
                                escaped(mail.subject()),
                                escaped(envelope.to()),
                                escaped(envelope.from()),
                                when(envelope),
                                text(mail),
                                html(envelope, mail),
                                attachments(mail),
                                headers(mail.headers()),
                                envelope.id()));
    }

    private static String text(ReadMail mail) {
        return mail.text() == null ? "" : "<h2>Texte</h2><pre>" + escaped(mail.text()) + "</pre>";
    }

    private static String html(Envelope envelope, ReadMail mail) {
        return mail.html() == null
                ? ""
                : "<h2>Mise en page</h2><iframe title=\"Courriel mis en page\" sandbox src=\"/%d/html\"></iframe>"
                        .formatted(envelope.id());
    }

    private static String attachments(ReadMail mail) {
        return mail.attachments().stream()
                .map(
                        file ->
                                "<li>"
                                        + escaped(String.valueOf(file.name()))
                                        + " <span class=\"quiet\">"
                                        + escaped(file.contentType())
                                        + "</span></li>")
                .collect(
                        Collectors.joining(
                                "",
                                mail.attachments().isEmpty() ? "" : "<h2>Pièces jointes</h2><ul>",
                                "</ul>"));
    }

    private static String headers(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> escaped(header.getKey() + ": " + header.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String rows(List<Line> lines) {
        return lines.stream().map(MailboxHtml::row).collect(Collectors.joining());
    }

    private static String row(Line line) {
        return "<tr><td><a href=\"/%d\">%s</a><td>%s<td>%s"
                .formatted(
                        line.envelope().id(),
                        line.subject().isBlank() ? "(sans objet)" : escaped(line.subject()),
                        escaped(line.envelope().to()),
                        when(line.envelope()));
    }

    private static String count(int total) {
        return switch (total) {
            case 0 -> "Aucun courriel.";
            case 1 -> "Un courriel.";
            default -> "%d courriels, les plus récents d’abord.".formatted(total);
        };
    }

    private static String when(Envelope envelope) {
        return WHEN.format(Instant.ofEpochMilli(envelope.receivedMillis()));
    }

    private static String page(String title, String body) {
        return "<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%s</title><style>%s</style><main>%s</main></html>"
                .formatted(escaped(title), STYLE, body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
