package fr.parvis.actions.booking;

import org.jspecify.annotations.Nullable;

/**
 * A place that somebody asks for.
 *
 * @param slot number of the slot wished for; null takes the first free one
 */
public record Wanted(Person person, Source source, boolean noTransport, @Nullable Integer slot) {

    boolean byResident() {
        return source.way() == Source.Way.RESIDENT;
    }
}
