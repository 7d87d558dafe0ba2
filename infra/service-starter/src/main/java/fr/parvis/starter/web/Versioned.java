package fr.parvis.starter.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers a resource with its version as {@code ETag}. */
public final class Versioned {

    private Versioned() {}

    public static <T> ResponseEntity<T> ok(T body, long version) {
        return ResponseEntity.ok().eTag(tag(version)).body(body);
    }

    /**
     * @param location path from the root, {@code /api/v1/…}
     */
    public static <T> ResponseEntity<T> created(String location, T body, long version) {
        return ResponseEntity.created(URI.create(location)).eTag(tag(version)).body(body);
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
