package fr.parvis.actions.practice;

import fr.parvis.starter.core.Flaw;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a practice needs before it may be announced.
 *
 * @param pointer the field that is missing
 * @param message in French: what to complete
 */
record PlanRule(
        Practice practice, String pointer, String code, String message, Predicate<Plan> holds) {

    Optional<Flaw> check(Plan plan) {
        return plan.practice() != practice || holds.test(plan)
                ? Optional.empty()
                : Optional.of(new Flaw(pointer, code, message));
    }

    static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
