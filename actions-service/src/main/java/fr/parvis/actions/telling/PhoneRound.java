package fr.parvis.actions.telling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who was told of the changes of one date by somebody who called.
 *
 * @param news what partners and communes are to know of the date; null before its first change
 * @param version 0 before it is stored
 */
public record PhoneRound(
        String occurrenceId, @Nullable String news, List<Tick> ticks, long version) {

    public PhoneRound {
        ticks = List.copyOf(ticks);
    }

    public static PhoneRound none(String occurrenceId) {
        return new PhoneRound(occurrenceId, null, List.of(), 0);
    }

    PhoneRound noted(String changed) {
        return changed.equals(news)
                ? this
                : new PhoneRound(occurrenceId, changed, ticks, version + 1);
    }

    /** The first tick stands; one of an earlier change is replaced. */
    PhoneRound tick(Tick tick) {
        return ticked(tick.addressee(), tick.knows()).isPresent()
                ? this
                : with(Stream.concat(others(tick.addressee()), Stream.of(tick)).toList());
    }

    PhoneRound untick(String addressee) {
        var others = others(addressee).toList();
        return others.size() == ticks.size() ? this : with(others);
    }

    /** That they know this, if somebody said so. */
    Optional<Tick> ticked(String addressee, String knows) {
        return ticks.stream()
                .filter(it -> it.addressee().equals(addressee) && it.knows().equals(knows))
                .findFirst();
    }

    private Stream<Tick> others(String addressee) {
        return ticks.stream().filter(it -> !it.addressee().equals(addressee));
    }

    private PhoneRound with(List<Tick> changed) {
        return new PhoneRound(occurrenceId, news, changed, version + 1);
    }
}
