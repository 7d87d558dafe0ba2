package fr.parvis.gateway.docs;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The frame of the pages for those who write software against the API. */
final class DocsPage {

    private static final String FRAME =
            """
            <!doctype html>
            <html lang="fr"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%1$s – Parvis</title>
            <link rel="stylesheet" href="/api/docs/docs.css"></head>
            <body><main><h1>%1$s</h1>%2$s</main></body></html>
            """;

    private DocsPage() {}

    static String of(String title, String content) {
        return FRAME.formatted(title, content);
    }

    /** A table whose rows are still to be filled in. */
    static String table(String caption, String... columns) {
        var heads =
                Arrays.stream(columns)
                        .map("<th scope=\"col\">%s</th>"::formatted)
                        .collect(Collectors.joining());
        return "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"%1$s\"><table><caption>%1$s</caption><thead><tr>%2$s</tr></thead><tbody>%%s</tbody></table></div>"
                .formatted(caption, heads);
    }
}
