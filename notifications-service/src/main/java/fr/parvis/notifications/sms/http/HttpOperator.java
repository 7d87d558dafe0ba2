package fr.parvis.notifications.sms.http;

import fr.parvis.notifications.delivery.Outcome;
import fr.parvis.notifications.sms.Sms;
import fr.parvis.notifications.sms.SmsOperator;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Posts each message to an operator, and leaves one in trouble alone for a while. */
final class HttpOperator implements SmsOperator {
    private static final String AWAY = "Opérateur de SMS injoignable";
    private static final Set<Integer> COME_BACK = Set.of(408, 425, 429);
    private static final int CALLS_WATCHED = 10;

    private final SmsSettings settings;
    private final SmsRequest request;
    private final HttpClient client;
    private final CircuitBreaker breaker;

    HttpOperator(SmsSettings settings) {
        this.settings = settings;
        this.request = new SmsRequest(settings);
        this.client = HttpClient.newBuilder().connectTimeout(settings.connectTimeout()).build();
        this.breaker = CircuitBreaker.of("sms", breaker(settings));
    }

    @Override
    public Outcome send(Sms sms) {
        if (sms.text().parts() > settings.mostParts()) {
            return new Outcome.Refused("Message trop long\u00a0: " + counted(sms));
        }
        return breaker.tryAcquirePermission() ? posted(sms) : new Outcome.Unreachable(AWAY);
    }

    private Outcome posted(Sms sms) {
        try {
            var answer = client.send(request.of(sms), BodyHandlers.discarding());
            breaker.onSuccess(0, TimeUnit.NANOSECONDS);
            return read(answer, sms);
        } catch (ConnectException | HttpConnectTimeoutException away) {
            return broke(away, new Outcome.Unreachable(AWAY));
        } catch (IOException cut) {
            return broke(cut, new Outcome.Cut("L’opérateur de SMS n’a pas répondu"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return broke(stopped, new Outcome.Cut("Envoi interrompu"));
        }
    }

    private Outcome broke(Exception why, Outcome outcome) {
        breaker.onError(0, TimeUnit.NANOSECONDS, why);
        return outcome;
    }

    /** The status only: what operators write beside it may repeat the number. */
    private static Outcome read(HttpResponse<Void> answer, Sms sms) {
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return new Outcome.Taken("HTTP " + status + ", " + counted(sms));
        }
        return status >= 500 || COME_BACK.contains(status)
                ? new Outcome.Later("HTTP " + status)
                : new Outcome.Refused("HTTP " + status);
    }

    private static String counted(Sms sms) {
        return sms.text().parts() + " SMS";
    }

    private static CircuitBreakerConfig breaker(SmsSettings settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS_WATCHED)
                .minimumNumberOfCalls(CALLS_WATCHED / 2)
                .waitDurationInOpenState(settings.pauseWhenAway())
                .permittedNumberOfCallsInHalfOpenState(1)
                .build();
    }
}
