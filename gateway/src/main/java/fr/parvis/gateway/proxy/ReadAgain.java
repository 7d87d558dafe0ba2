package fr.parvis.gateway.proxy;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.util.List;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.util.TimeValue;

/**
 * Asks once more where a kept connection turns out to be cut, as after a restart of the service:
 * reads only, and never after a timeout. The gateway's own Retry filter would repeat writes too,
 * since it looks at methods for status codes only.
 */
final class ReadAgain extends DefaultHttpRequestRetryStrategy {

    ReadAgain() {
        super(
                1,
                TimeValue.ZERO_MILLISECONDS,
                List.of(InterruptedIOException.class, ConnectException.class),
                List.of());
    }

    @Override
    protected boolean handleAsIdempotent(HttpRequest request) {
        return Method.GET.isSame(request.getMethod()) || Method.HEAD.isSame(request.getMethod());
    }
}
