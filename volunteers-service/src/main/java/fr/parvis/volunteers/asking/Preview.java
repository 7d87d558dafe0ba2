package fr.parvis.volunteers.asking;

import fr.parvis.volunteers.call.Exclusions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What opening a call would do.
 *
 * @param recipients addresses, all waves together
 * @param atCapAfter people whom the first wave brings to their monthly cap
 */
public record Preview(
        int recipients,
        Exclusions excluded,
        List<Wave> waves,
        int atCapAfter,
        List<Person> sample,
        List<Warning> warnings) {

    public record Wave(Instant at, int size) {}

    public record Person(String firstName, String initial, @Nullable String commune) {}

    public record Warning(String code, String message) {}
}
