package fr.parvis.gateway.proxy;

import java.net.URI;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/** Kept connections to the services; how long an answer may take depends on what is asked. */
@Configuration
class ServiceConnections {

    private static final int PER_SERVICE = 512;

    @Bean
    ClientHttpRequestFactory serviceRequests(ProxyTimeouts timeouts) {
        var requests = new HttpComponentsClientHttpRequestFactory(client(timeouts));
        requests.setHttpContextFactory((method, uri) -> context(method, uri, timeouts));
        return requests;
    }

    private static HttpClient client(ProxyTimeouts timeouts) {
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(PER_SERVICE)
                        .setMaxConnTotal(4 * PER_SERVICE)
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(Timeout.of(timeouts.connect()))
                                        .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                                        .build())
                        .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setRetryStrategy(new ReadAgain())
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableAuthCaching()
                .evictIdleConnections(TimeValue.ofSeconds(10))
                .build();
    }

    private static HttpContext context(HttpMethod method, URI uri, ProxyTimeouts timeouts) {
        var context = HttpClientContext.create();
        context.setRequestConfig(
                RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(timeouts.queue()))
                        .setResponseTimeout(Timeout.of(timeouts.answer(method, uri.getPath())))
                        .build());
        return context;
    }
}
