package fr.parvis.actions.referral;

import fr.parvis.actions.referral.Step.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was done about a referral.
 *
 * @param steps the first first: that it was sent
 */
public record Course(List<Step> steps) {

    private static final int LONGEST = 60;

    public Course {
        steps = List.copyOf(steps);
    }

    Course with(Step step) {
        return new Course(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    public Step last() {
        return steps.getLast();
    }

    /** Who is to answer: the receiver, or whom something else was proposed to. */
    Side turn() {
        return last(it -> it.what() == Kind.PROPOSED)
                .map(Step::side)
                .map(Side::other)
                .orElse(Side.RECEIVER);
    }

    /** What was proposed last. */
    public Optional<Step> proposal() {
        return last(it -> it.what() == Kind.PROPOSED);
    }

    /** Why it came to nothing, if that was said. */
    public Optional<Reason> reason() {
        return Optional.ofNullable(last().reason())
                .or(() -> last(it -> it.reason() != null).map(Step::reason));
    }

    /** When the receiver was last written to. */
    Instant writtenAt() {
        return last(Step::isLetter).orElse(steps.getFirst()).at();
    }

    boolean isLong() {
        return steps.size() >= LONGEST;
    }

    Course forgotten() {
        return new Course(steps.stream().map(Step::forgotten).toList());
    }

    private Optional<Step> last(Predicate<Step> wanted) {
        return steps.reversed().stream().filter(wanted).filter(Objects::nonNull).findFirst();
    }
}
