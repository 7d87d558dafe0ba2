package fr.parvis.notifications.sms.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The operator of short messages, whose interface differs from one to the other.
 *
 * @param url where each message is posted
 * @param format how the fields are written
 * @param authorization value of that header; null sends none
 * @param from who the message says it is from; null leaves it to the operator
 * @param toField name of the field with the number, E.164
 * @param referenceField name of the field with what is the same at every try; null sends none
 * @param mostParts a longer message is refused
 * @param pauseWhenAway how long the operator is left alone once it cannot be reached
 */
@Validated
@ConfigurationProperties("parvis.sms")
record SmsSettings(
        @NotNull URI url,
        @DefaultValue("JSON") Format format,
        @Nullable String authorization,
        @Nullable String from,
        @DefaultValue("to") String toField,
        @DefaultValue("text") String textField,
        @DefaultValue("from") String fromField,
        @Nullable String referenceField,
        @DefaultValue("6") @Min(1) @Max(20) int mostParts,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("15s") Duration answerTimeout,
        @DefaultValue("2s") Duration pauseWhenAway) {

    /** The body of a request. */
    enum Format {
        JSON,
        FORM
    }
}
