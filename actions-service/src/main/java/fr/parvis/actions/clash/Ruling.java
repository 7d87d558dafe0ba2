package fr.parvis.actions.clash;

import java.util.concurrent.Callable;

/**
 * What becomes of clashes in the present work: whoever can be asked is refused; what goes on by
 * itself, as an import or an event, keeps them to be looked at.
 */
public final class Ruling {

    private static final ScopedValue<ClashRule> IN_FORCE = ScopedValue.newInstance();

    private Ruling() {}

    static ClashRule inForce() {
        return IN_FORCE.orElse(ClashRule.KEEP);
    }

    public static <T> T as(ClashRule rule, Callable<T> work) throws Exception {
        return ScopedValue.where(IN_FORCE, rule).call(work::call);
    }

    /** For work that finishes what somebody began and was told of: it refuses as they were. */
    public static void refusing(Runnable work) {
        ScopedValue.where(IN_FORCE, ClashRule.REFUSE).run(work);
    }
}
