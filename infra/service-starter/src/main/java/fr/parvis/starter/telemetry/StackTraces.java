package fr.parvis.starter.telemetry;

import java.io.IOException;
import org.springframework.beans.FatalBeanException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;
import org.springframework.context.ApplicationContextException;

/**
 * In the log: what failed and where, never its message, which may quote what somebody typed; except
 * where a service does not start, when nobody has typed anything yet.
 */
public final class StackTraces implements StackTracePrinter {

    private static final int FRAMES = 12;
    private static final StandardStackTracePrinter FULL =
            StandardStackTracePrinter.rootLast().withFrameFilter((index, _) -> index < FRAMES);
    private static final StandardStackTracePrinter WORDLESS =
            FULL.withFormatter(failure -> failure.getClass().getName());

    @Override
    public void printStackTrace(Throwable failure, Appendable out) throws IOException {
        (isOfStart(failure) ? FULL : WORDLESS).printStackTrace(failure, out);
    }

    private static boolean isOfStart(Throwable failure) {
        return failure instanceof FatalBeanException
                || failure instanceof ApplicationContextException;
    }
}
