package fr.parvis.notifications.sms.http;

import fr.parvis.notifications.sms.SmsOperator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator that {@code PARVIS_SMS_URL} names. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${parvis.sms.url:}'.isBlank()")
@EnableConfigurationProperties(SmsSettings.class)
class HttpConfiguration {

    @Bean
    SmsOperator operator(SmsSettings settings) {
        return new HttpOperator(settings);
    }
}
