package fr.parvis.actions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Ends the work before a chosen step of what it guards, as a kill does; the same step may be the
 * first that is never reached or the last that is done.
 */
public final class PowerCut {

    /** The lights are off. */
    public static class LightsOut extends RuntimeException {}

    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    public void after(int steps) {
        left.set(steps);
    }

    public void never() {
        left.set(Integer.MAX_VALUE);
    }

    public <T> T guard(Class<T> type, T guarded) {
        var loader = type.getClassLoader();
        return type.cast(
                Proxy.newProxyInstance(
                        loader,
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> step(guarded, method, arguments)));
    }

    private @Nullable Object step(
            Object guarded, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (left.getAndDecrement() <= 0) {
            throw new LightsOut();
        }
        try {
            return method.invoke(guarded, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }
}
