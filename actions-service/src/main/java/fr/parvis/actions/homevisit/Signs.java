package fr.parvis.actions.homevisit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of a visit.
 *
 * @param extensions in their order
 */
public record Signs(@Nullable Sign checkIn, @Nullable Sign checkOut, List<Extension> extensions) {
    public static final Signs NONE = new Signs(null, null, List.of());

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Duration EARLY = Duration.ofHours(12);

    public Signs {
        extensions = List.copyOf(extensions);
    }

    Signs arrived(Sign sign, VisitDate date) {
        refuseUnless(isLikely(sign, date.startsAt().minus(EARLY)));
        return new Signs(sign, checkOut, extensions);
    }

    Signs left(Sign sign, VisitDate date) {
        var earliest = checkIn == null ? date.startsAt().minus(EARLY) : checkIn.at();
        refuseUnless(isLikely(sign, earliest.minus(CLOCKS_DIFFER)));
        return new Signs(checkIn, sign, extensions);
    }

    Signs longer(Extension extension) {
        var all = Stream.concat(extensions.stream(), Stream.of(extension)).toList();
        return new Signs(checkIn, checkOut, all);
    }

    private static boolean isLikely(Sign sign, Instant earliest) {
        return !sign.at().isBefore(earliest)
                && !sign.at().isAfter(sign.receivedAt().plus(CLOCKS_DIFFER));
    }

    private static void refuseUnless(boolean likely) {
        if (!likely) {
            throw new TimeImplausible();
        }
    }
}
