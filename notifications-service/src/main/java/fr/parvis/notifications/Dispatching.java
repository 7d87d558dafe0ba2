package fr.parvis.notifications;

import fr.parvis.notifications.dispatch.Dispatch;
import org.springframework.context.SmartLifecycle;

/** Starts the workers once the store is ready and stops them before it goes. */
final class Dispatching implements SmartLifecycle {

    private final Dispatch dispatch;
    private volatile boolean running;

    Dispatching(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public void start() {
        dispatch.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        dispatch.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the consumers, whose last messages it still gives back, and before the relay. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 3500;
    }
}
