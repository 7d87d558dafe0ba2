package fr.parvis.actions.outside.http;

import fr.parvis.actions.outside.Outside;
import fr.parvis.actions.outside.OutsideRule;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client by which others' addresses are read: no cookies, no redirects, public hosts only. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutsideSettings.class)
class OutsideConfiguration {

    private static final String NAME = "Parvis";

    @Bean
    OutsideRule outsideRule(OutsideSettings settings) {
        return new OutsideRule(settings.anywhere());
    }

    @Bean
    CloseableHttpClient outsideClient(OutsideSettings settings) {
        return HttpClients.custom()
                .setUserAgent(NAME)
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .setConnectionManager(connections(settings))
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(Timeout.of(settings.total()))
                                .build())
                .build();
    }

    @Bean
    Outside outside(CloseableHttpClient outsideClient, OutsideSettings settings) {
        return new HttpOutside(outsideClient, settings);
    }

    private static HttpClientConnectionManager connections(OutsideSettings settings) {
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(Timeout.of(settings.connect()))
                                        .setSocketTimeout(Timeout.of(settings.total()))
                                        .build());
        return settings.anywhere()
                ? connections.build()
                : connections.setDnsResolver(new PublicHosts()).build();
    }
}
