package fr.parvis.actions.outside.http;

import fr.parvis.actions.outside.Outside;
import fr.parvis.actions.outside.Reading;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Reads over HTTP: once more where the line was cut, few at a time, never beyond the limits. */
final class HttpOutside implements Outside {

    private static final int TRIES = 2;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final CloseableHttpClient client;
    private final Body body;
    private final Retry retry;
    private final Bulkhead bulkhead;

    HttpOutside(CloseableHttpClient client, OutsideSettings settings) {
        this.client = client;
        this.body = new Body(settings.most().toBytes(), settings.total());
        this.retry =
                Retry.of(
                        "outside",
                        RetryConfig.custom()
                                .maxAttempts(TRIES)
                                .waitDuration(PAUSE)
                                .retryOnException(HttpOutside::mayPass)
                                .build());
        this.bulkhead =
                Bulkhead.of(
                        "outside",
                        BulkheadConfig.custom()
                                .maxConcurrentCalls(settings.atOnce())
                                .maxWaitDuration(settings.total())
                                .build());
    }

    @Override
    public Reading read(URI address, @Nullable String etag) {
        try {
            return bulkhead.executeSupplier(
                    () -> retry.executeSupplier(() -> fetched(address, etag)));
        } catch (BulkheadFullException busy) {
            return new Reading.Failed("Trop de lectures en même temps, nous réessaierons.");
        } catch (UncheckedIOException away) {
            return new Reading.Failed(why(away.getCause()));
        }
    }

    private Reading fetched(URI address, @Nullable String etag) {
        var request = new HttpGet(address);
        if (etag != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, etag);
        }
        try {
            return client.execute(request, this::answered);
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } finally {
            request.cancel();
        }
    }

    private Reading answered(ClassicHttpResponse response) throws IOException {
        return switch (response.getCode()) {
            case 200 -> new Reading.Fresh(body.read(response), etag(response));
            case 304 -> new Reading.Unchanged();
            case 301, 302, 303, 307, 308 ->
                    new Reading.Failed(
                            "L’adresse renvoie ailleurs\u00a0: donnez celle où elle mène.");
            default -> new Reading.Failed("L’adresse a répondu " + response.getCode() + ".");
        };
    }

    private static @Nullable String etag(ClassicHttpResponse response) {
        Header header = response.getFirstHeader(HttpHeaders.ETAG);
        return header == null ? null : header.getValue();
    }

    private static boolean mayPass(Throwable failure) {
        return failure instanceof UncheckedIOException away
                && !(away.getCause() instanceof PublicHosts.NotPublic)
                && !(away.getCause() instanceof Body.TooMuch);
    }

    private static String why(@Nullable IOException failure) {
        return switch (failure) {
            case PublicHosts.NotPublic _ ->
                    "L’adresse mène à un réseau privé, que nous ne lisons pas.";
            case Body.TooMuch _ -> "Il y a trop à lire, ou cela prend trop de temps.";
            case UnknownHostException _ -> "Ce site n’existe pas, ou plus.";
            case null, default -> "Le site n’a pas répondu.";
        };
    }
}
