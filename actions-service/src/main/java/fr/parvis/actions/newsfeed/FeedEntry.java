package fr.parvis.actions.newsfeed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a feed tells, in plain text.
 *
 * @param key by which the feed knows it
 * @param source where it stands, https; null where it is not said
 * @param publishedAt null where it is not said
 */
public record FeedEntry(
        String key,
        String title,
        String text,
        @Nullable String source,
        @Nullable Instant publishedAt) {}
