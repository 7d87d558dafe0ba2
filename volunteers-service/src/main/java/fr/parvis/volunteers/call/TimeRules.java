package fr.parvis.volunteers.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The rule sheet of a call's time; a rule that needs what is missing leaves it to the others. */
final class TimeRules {

    private static final Duration LONGEST = Duration.ofDays(31);
    private static final Duration FARTHEST = Duration.ofDays(730);

    static final List<CallRule> ALL =
            List.of(
                    CallRule.of(
                            "/startsAt",
                            "required",
                            "Indiquez la date et l’heure de début.",
                            d -> d.startsAt() != null),
                    new CallRule(
                            "/startsAt",
                            "past",
                            "Choisissez un début dans le futur.",
                            (d, s) -> holds(d.startsAt(), s.now(), Instant::isAfter)),
                    new CallRule(
                            "/startsAt",
                            "too-far",
                            "Choisissez une date dans les deux ans.",
                            (d, s) ->
                                    holds(d.startsAt(), s.now().plus(FARTHEST), Instant::isBefore)),
                    CallRule.of(
                            "/endsAt",
                            "required",
                            "Indiquez la date et l’heure de fin.",
                            d -> d.endsAt() != null),
                    CallRule.of(
                            "/endsAt",
                            "before-start",
                            "Choisissez une fin postérieure au début.",
                            d -> holds(d.endsAt(), d.startsAt(), Instant::isAfter)),
                    CallRule.of(
                            "/endsAt",
                            "too-long",
                            "Choisissez une fin dans les 31 jours qui suivent le début.",
                            d -> holds(d.endsAt(), d.startsAt(), TimeRules::isSoonAfter)),
                    new CallRule(
                            "/answerBy",
                            "past",
                            "Choisissez une date limite de réponse dans le futur.",
                            (d, s) -> holds(d.answerBy(), s.now(), Instant::isAfter)),
                    CallRule.of(
                            "/answerBy",
                            "after-end",
                            "Choisissez une date limite de réponse avant la fin du coup de main.",
                            d -> holds(d.answerBy(), d.endsAt(), Instant::isBefore)));

    private TimeRules() {}

    private static boolean holds(
            @Nullable Instant one,
            @Nullable Instant other,
            BiPredicate<Instant, Instant> relation) {
        return one == null || other == null || relation.test(one, other);
    }

    private static boolean isSoonAfter(Instant end, Instant start) {
        return Duration.between(start, end).compareTo(LONGEST) <= 0;
    }
}
