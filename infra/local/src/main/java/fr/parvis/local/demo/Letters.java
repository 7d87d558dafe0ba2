package fr.parvis.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The letters that arrive in the mailbox, and the answer links in them. */
final class Letters {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/r/\\S+");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final StaffApi api;
    private final String mailbox;

    Letters(StaffApi api, String mailbox) {
        this.api = api;
        this.mailbox = mailbox;
    }

    /** Waits until at least so many letters about a call are there. */
    List<String> about(String title, int atLeast) {
        Instant end = Instant.now().plus(PATIENCE);
        List<String> links = links(title);
        while (links.size() < atLeast) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        "Les courriels de « " + title + " » n’arrivent pas.");
            }
            pause();
            links = links(title);
        }
        return links;
    }

    private List<String> links(String title) {
        JsonNode items = api.page(mailbox + "/api/messages?limit=2000").path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(mail -> mail.path("text").asString("").contains(title))
                .map(mail -> linkIn(mail.path("text").asString("")))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> linkIn(String text) {
        return LINK.matcher(text).results().findFirst().map(MatchResult::group);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        }
    }
}
