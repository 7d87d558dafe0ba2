package fr.parvis.volunteers.call;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One rule that every call obeys.
 *
 * @param pointer the field that is at fault when it does not hold
 */
record CallRule(
        String pointer, String code, String message, BiPredicate<CallDraft, Setting> holds) {

    /** When and where a call is composed. */
    record Setting(Instant now, Tenant tenant) {

        boolean knows(@Nullable String insee) {
            return insee != null && Communes.official().byCode(insee).isPresent();
        }
    }

    static CallRule of(String pointer, String code, String message, Predicate<CallDraft> holds) {
        return new CallRule(pointer, code, message, (draft, setting) -> holds.test(draft));
    }

    Optional<Flaw> check(CallDraft draft, Setting setting) {
        return holds.test(draft, setting)
                ? Optional.empty()
                : Optional.of(new Flaw(pointer, code, message));
    }

    static boolean isText(@Nullable String text, int most) {
        return text != null && !text.isBlank() && text.length() <= most;
    }

    static boolean isIn(@Nullable Integer number, int least, int most) {
        return number != null && number >= least && number <= most;
    }
}
