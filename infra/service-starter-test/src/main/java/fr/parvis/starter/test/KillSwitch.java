package fr.parvis.starter.test;

import fr.parvis.starter.outbox.Step;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Ends the publishing of facts between two steps, once, as the kill of the process would. */
public final class KillSwitch implements Step.Watch {

    /** What ends it. */
    static final class Killed extends RuntimeException {
        Killed(Step step) {
            super("killed after " + step, null, false, false);
        }
    }

    private final AtomicReference<@Nullable Step> armed = new AtomicReference<>();

    /** The next publication dies after this step. */
    public void killAfter(Step step) {
        armed.set(step);
    }

    @Override
    public void passed(Step step) {
        if (armed.compareAndSet(step, null)) {
            throw new Killed(step);
        }
    }
}
