package fr.parvis.actions.outside;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads what others publish, within limits of size and time. */
@FunctionalInterface
public interface Outside {

    /**
     * @param etag of what was read last; null for the first time
     */
    Reading read(URI address, @Nullable String etag);
}
