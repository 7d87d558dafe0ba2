package fr.parvis.notifications.sms.journal;

import fr.parvis.notifications.sms.SmsOperator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What stands in where {@code PARVIS_SMS_URL} names no operator. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    @Bean
    @ConditionalOnExpression("'${parvis.sms.url:}'.isBlank()")
    SmsOperator journal(Environment environment) {
        return "local".equals(environment.getRequiredProperty("parvis.profile"))
                ? new JournalOperator()
                : new NoOperator();
    }
}
